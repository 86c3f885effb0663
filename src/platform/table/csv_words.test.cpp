#include "platform/table/csv_words.hpp"

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

TEST(CsvWords, CountWithAnS) {
  EXPECT_EQ(count_of(1, "cell"), "1 cell");
  EXPECT_EQ(count_of(0, "cell"), "0 cells");
  EXPECT_EQ(count_of(1024, "byte"), "1,024 bytes");
}

TEST(CsvWords, ShowBytes) {
  EXPECT_EQ(hex('\xA3'), "0xA3");
  EXPECT_EQ(hex('\0'), "0x00");
}

TEST(CsvWords, ListTwentyNamesAndCountTheRest) {
  EXPECT_EQ(listed({"a", "b"}), "\"a\", \"b\"");
  EXPECT_TRUE(listed(std::vector<std::string>(21, "a")).ends_with(", \"a\" and 1 more column"));
}

}  // namespace
}  // namespace commonweal::platform
