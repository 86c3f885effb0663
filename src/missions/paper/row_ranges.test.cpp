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

TEST(RowRanges, FollowTheNameOfAFile) {
  EXPECT_EQ("f.csv" + after_file("2-4"), "f.csv, rows 2-4");
  EXPECT_EQ("f.txt" + after_file("Table 3.4"), "f.txt, Table 3.4");
  EXPECT_EQ(after_file(""), "");
}

}  // namespace
}  // namespace commonweal::missions
