#include "missions/paper/row_ranges.hpp"

#include <gtest/gtest.h>

namespace commonweal::missions {
namespace {

TEST(RowRanges, JoinRowsThatFollowEachOther) {
  EXPECT_EQ(row_ranges(std::set<std::size_t>{2, 3, 4, 9}), "2-4, 9");
  EXPECT_EQ(row_ranges(std::set<std::size_t>{7}), "7");
  EXPECT_EQ(row_ranges(std::set<std::size_t>{}), "");
}

TEST(RowRanges, KeepWhatIsNoNumberOnceAndAfterThem) {
  const std::vector<std::string> rows = {"12", "Table 1.2", "11", "Table 1.2", "", "2-5, 7"};
  EXPECT_EQ(row_ranges(rows), "11-12; Table 1.2; 2-5, 7");
}

}  // namespace
}  // namespace commonweal::missions
