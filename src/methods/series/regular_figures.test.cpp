#include "methods/series/regular_figures.hpp"

#include <gtest/gtest.h>

#include "methods/series/published.hpp"
#include "methods/series/series_example.hpp"

namespace commonweal::methods {
namespace {

using base::Period;

TEST(RegularFigures, LeaveGapsOpen) {
  const auto series = key_stage_2_gap();
  const auto regular = regular_figures(series.points(), published_kind(series.points()));
  ASSERT_EQ(regular.figures.size(), 14U);
  EXPECT_EQ(regular.known(), 12U);
  EXPECT_FALSE(regular.figures[9].has_value());
  EXPECT_EQ(regular.figures[13], 3.1309);
  EXPECT_EQ(regular.step_of(academic(2021)), 11);
  EXPECT_EQ(regular.step_of(academic(2005)), -5);
  EXPECT_EQ(regular.period_of(20), academic(2030));
}

TEST(RegularFigures, PutLastDaysOfQuartersAQuarterApart) {
  using namespace std::chrono_literals;
  const auto day = [](std::chrono::year_month_day date) {
    return base::period_holding(base::PeriodKind::day, std::chrono::sys_days(date));
  };
  const std::vector<Point> points{
      {day(2020y / 3 / 31), 1}, {day(2020y / 6 / 30), 2}, {day(2020y / 12 / 31), 4}};
  const auto regular = regular_figures(points, published_kind(points));
  EXPECT_EQ(regular.published, base::PeriodKind::quarter);
  ASSERT_EQ(regular.figures.size(), 4U);
  EXPECT_FALSE(regular.figures[2].has_value());
  EXPECT_EQ(regular.period_of(4), day(2021y / 3 / 31));
}

}  // namespace
}  // namespace commonweal::methods
