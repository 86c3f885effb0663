#include "methods/series/rate.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "methods/series/series_example.hpp"

namespace commonweal::methods {
namespace {

TEST(RatePerYear, CountsYearsByTheCalendarAndLeavesGapsOpen) {
  const auto series = key_stage_2_gap();
  const auto& points = series.points();
  // 2018/19 to 2021/22 is three years, though the figures stand side by side.
  const std::vector<Point> across{points[8], points[9]};
  EXPECT_DOUBLE_EQ(rate_per_year(across, RateKind::endpoints), (3.2277 - 2.9134) / 3);
  EXPECT_DOUBLE_EQ(rate_per_year(across, RateKind::least_squares), (3.2277 - 2.9134) / 3);
}

TEST(RatePerYear, IsTheSlopeOfAStraightLineByEveryAdditiveRate) {
  const auto series = monthly({1e9 + 5, 1e9 + 6, 1e9 + 7, 1e9 + 8});
  EXPECT_NEAR(rate_per_year(series.points(), RateKind::endpoints), 12, 1e-9);
  EXPECT_NEAR(rate_per_year(series.points(), RateKind::least_squares), 12, 1e-9);
}

// Symmetric in time, so that their slope is 0 exactly; in floating point it was 1e-16.
TEST(RatePerYear, FindsNoSlopeInALevelLineWhateverTheRounding) {
  for (const auto& series :
       {monthly({3, 4, 4, 3}), monthly({0.1, 0.2, 0.3, 0.2, 0.1}), monthly({5, 1, 2, 2, 1, 5}),
        monthly({1e9 + 0.1, 1e9, 1e9 + 0.1}), monthly({7.3, 2.2, 9.1, 9.1, 2.2, 7.3})}) {
    EXPECT_EQ(rate_per_year(series.points(), RateKind::least_squares), 0);
  }
}

TEST(RatePerYear, FindsASlopeOfAMillionthOfTheLevel) {
  const auto series = monthly({1e6, 1e6 + 1, 1e6 + 2, 1e6 + 3});
  EXPECT_NEAR(rate_per_year(series.points(), RateKind::least_squares), 12, 1e-6);
}

// Anscombe (1973), first data set: slope 0.5001, here with x = 4 … 14 as years.
TEST(RatePerYear, MatchesAPublishedLineOfLeastSquares) {
  const double y[] = {4.26, 5.68, 7.24, 4.82, 6.95, 8.81, 8.04, 8.33, 10.84, 7.58, 9.96};
  std::vector<Point> points;
  for (const double value : y) {
    const int year = 2004 + static_cast<int>(points.size());
    points.push_back({base::Period::year(base::PeriodKind::calendar_year, year), value});
  }
  EXPECT_NEAR(rate_per_year(points, RateKind::least_squares), 0.5001, 5e-5);
}

TEST(RatePerYear, CompoundsTheSameShareEveryYear) {
  const auto series = monthly({100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 50});
  const std::vector<Point> ends{series.points().front(), series.points().back()};
  EXPECT_NEAR(rate_per_year(ends, RateKind::compound), -0.5, 1e-15);
}

TEST(YearsUntil, UndoesTheValueAfterForEveryRate) {
  for (const auto kind : {RateKind::endpoints, RateKind::compound}) {
    for (const double rate : {-0.9, -0.5, -0.01, 0.02, 0.3, 2.0}) {
      for (const double years : {0.25, 1.0, 7.5, 40.0}) {
        const auto found = years_until(80, value_after(80, kind, rate, years), kind, rate);
        ASSERT_TRUE(found);
        EXPECT_NEAR(*found, years, 1e-9 * years);
      }
    }
  }
}

TEST(YearsUntil, IsNoneWhereTheLevelMovesAway) {
  EXPECT_EQ(years_until(5, 5, RateKind::endpoints, 0), 0);
  EXPECT_FALSE(years_until(5, 4, RateKind::endpoints, 1));
  EXPECT_FALSE(years_until(5, 4, RateKind::endpoints, 0));
  EXPECT_FALSE(years_until(5, 4, RateKind::compound, 0));
  EXPECT_FALSE(years_until(5, 6, RateKind::compound, -0.1));
}

}  // namespace
}  // namespace commonweal::methods
