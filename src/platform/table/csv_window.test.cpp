#include "platform/table/csv_window.hpp"

#include <sstream>
#include <string>

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

TEST(CsvWindow, GrowsToItsLimitAndNoFurther) {
  std::istringstream in(std::string(1000, 'x'));
  CsvWindow window(in, {.at_first = 3, .at_most = 20});
  std::size_t reads = 0;
  while (window.more()) ++reads;
  EXPECT_EQ(window.unread(), std::string(20, 'x'));
  EXPECT_EQ(reads, 4U);  // 3, 6, 12, 20.
}

TEST(CsvWindow, MovesOnAsBytesAreDropped) {
  std::istringstream in("abcdefgh");
  CsvWindow window(in, {.at_first = 4, .at_most = 4});
  EXPECT_TRUE(window.more());
  window.drop(3);
  EXPECT_TRUE(window.more());
  EXPECT_EQ(window.unread(), "defg");
  window.drop(4);
  EXPECT_TRUE(window.more());
  EXPECT_EQ(window.unread(), "h");
  EXPECT_FALSE(window.more());
}

}  // namespace
}  // namespace commonweal::platform
