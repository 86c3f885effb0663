#include "guard/cycles.hpp"

#include <gtest/gtest.h>

namespace commonweal::guard {
namespace {

TEST(Cycles, AreFoundBetweenFiles) {
  EXPECT_EQ(cycle_complaints({{"src/base/a.hpp", "#include \"base/b.hpp\""},
                              {"src/base/b.hpp", "#include \"base/c.hpp\""},
                              {"src/base/c.hpp", "#include \"base/a.hpp\""}}),
            Complaints{"Includes go in a circle: src/base/a.hpp -> src/base/b.hpp -> "
                       "src/base/c.hpp -> src/base/a.hpp."});
}

TEST(Cycles, AreFoundBetweenRoomsThoughNoFileIsInOne) {
  EXPECT_EQ(cycle_complaints({{"src/platform/html/a.cpp", "#include \"platform/chart/b.hpp\""},
                              {"src/platform/chart/c.cpp", "#include \"platform/html/d.hpp\""}}),
            Complaints{"Includes go in a circle: src/platform/chart -> src/platform/html -> "
                       "src/platform/chart."});
}

TEST(Cycles, AreNotSeenWhereTwoWaysMeet) {
  EXPECT_EQ(
      cycle_complaints({{"src/base/a.hpp", "#include \"base/b.hpp\"\n#include \"base/c.hpp\""},
                        {"src/base/b.hpp", "#include \"base/d.hpp\""},
                        {"src/base/c.hpp", "#include \"base/d.hpp\""}}),
      Complaints{});
}

TEST(Cycles, AreNoneThroughATest) {
  EXPECT_EQ(cycle_complaints({{"src/platform/html/a.test.cpp", "#include \"platform/chart/b.hpp\""},
                              {"src/platform/chart/b.hpp", "#include \"platform/html/a.hpp\""}}),
            Complaints{});
}

}  // namespace
}  // namespace commonweal::guard
