#include "guard/dead_files.hpp"

#include <gtest/gtest.h>

namespace commonweal::guard {
namespace {

const SourceFile kHeader{"src/base/money.hpp", ""};
const SourceFile kOwn{"src/base/money.cpp", "#include \"base/money.hpp\""};
const SourceFile kTest{"src/base/money.test.cpp", "#include \"base/money.hpp\""};

TEST(Header, IsDeadWhenOnlyItsOwnFileIncludesIt) {
  EXPECT_EQ(unused_header_complaints({kHeader, kOwn}),
            Complaints{"src/base/money.hpp: nobody includes this header: use it or remove it."});
  EXPECT_EQ(unused_header_complaints({kHeader, kOwn, kTest}), Complaints{});
}

TEST(SourceFile, HasAHeaderOfItsStem) {
  EXPECT_EQ(lone_file_complaints({kHeader, kOwn, kTest}), Complaints{});
  EXPECT_EQ(lone_file_complaints({kOwn}),
            Complaints{"src/base/money.cpp: there is no header beside it: src/base/money.hpp."});
}

TEST(SourceFile, MayStandAloneAsAnEndpointOrAProgram) {
  EXPECT_EQ(lone_file_complaints({{"src/app/commonweal_docs.cpp", "int main() {}"},
                                  {"src/missions/bid_command.cpp", ""}}),
            Complaints{});
  EXPECT_EQ(lone_file_complaints({{"src/missions/bid_store.cpp", ""}}).size(), 1U);
}

TEST(TestFile, HasAFileThatItIsOf) {
  EXPECT_EQ(lone_file_complaints({kTest}),
            Complaints{"src/base/money.test.cpp: there is no file that this test is of."});
}

TEST(TestFile, MayBeOfOneSideOfAFile) {
  EXPECT_EQ(lone_file_complaints({kHeader, kOwn, {"src/base/money_rounding.test.cpp", ""}}),
            Complaints{});
}

TEST(Room, HasItsReadmeAndItsTarget) {
  const SourceFile page{"src/platform/html/html.hpp", ""};
  EXPECT_EQ(room_complaints({page}),
            (Complaints{"src/platform: has no README.md.", "src/platform/html: has no README.md.",
                        "src/platform/html: has C++ files and no CMakeLists.txt."}));
  EXPECT_EQ(room_complaints({page,
                             {"src/platform/README.md", ""},
                             {"src/platform/html/README.md", ""},
                             {"src/platform/html/CMakeLists.txt", ""}}),
            Complaints{});
}

TEST(Room, NeedsNoReadmeForItsMigrations) {
  EXPECT_EQ(room_complaints({{"src/missions/migrations/missions/0001_body.sql", ""}}),
            Complaints{});
}

}  // namespace
}  // namespace commonweal::guard
