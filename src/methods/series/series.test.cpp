#include "methods/series/series.hpp"

#include <limits>

#include <gtest/gtest.h>

#include "methods/series/series_example.hpp"

namespace commonweal::methods {
namespace {

using base::Period;

TEST(Series, PutsItsPointsInOrder) {
  const auto series = Series::make({{Period::month(2001, 2), 2}, {Period::month(2001, 1), 1}});
  ASSERT_TRUE(series);
  EXPECT_EQ(series->points().front().value, 1);
  EXPECT_EQ(series->at(Period::month(2001, 2)), 2);
}

TEST(Series, HasNoFigureWhereNoneWasGiven) {
  EXPECT_FALSE(key_stage_2_gap().at(academic(2019)));
  EXPECT_EQ(key_stage_2_gap().until(academic(2020)).size(), 9U);
}

TEST(Series, RefusesWhatIsNoSeriesAndSaysAllThatIsWrong) {
  EXPECT_FALSE(Series::make({}));
  const auto refused =
      Series::make({{Period::month(2001, 1), 1},
                    {Period::month(2001, 1), 2},
                    {Period::quarter(2001, 1), 3},
                    {Period::month(2001, 3), std::numeric_limits<double>::quiet_NaN()}});
  ASSERT_FALSE(refused);
  const std::vector<base::Problem> expected{
      {"series", "2001 Q1 and 2001-01 are not the same kind of period."},
      {"series", "2001-01 is given twice."},
      {"series", "2001-03 has no finite value."}};
  EXPECT_EQ(refused.error().problems, expected);
}

}  // namespace
}  // namespace commonweal::methods
