#include "methods/comparison/rank_intervals.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace commonweal::methods {
namespace {

TEST(RankIntervals, AreWideWhereFiguresAreUnsureAndNoneWhereTheyAreSure) {
  const auto sure = rank_intervals(std::vector<UncertainFigure>{{3, 0}, {1, 0}, {2, 0}});
  EXPECT_EQ(sure[0].lower, 3U);
  EXPECT_EQ(sure[0].upper, 3U);
  EXPECT_EQ(sure[1].lower, 1U);
  std::vector<UncertainFigure> alike(20, {5, 1});
  alike.push_back({100, 1});
  const auto unsure = rank_intervals(alike);
  EXPECT_EQ(unsure[0].lower, 1U);
  EXPECT_EQ(unsure[0].upper, 20U);
  EXPECT_EQ(unsure[20].lower, 21U);
}

}  // namespace
}  // namespace commonweal::methods
