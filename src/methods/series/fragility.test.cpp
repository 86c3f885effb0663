#include "methods/series/fragility.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include <gtest/gtest.h>

#include "base/philox.hpp"
#include "methods/series/series_example.hpp"

namespace commonweal::methods {
namespace {

using base::Period;
using base::PeriodKind;

Fragility of_years(std::initializer_list<std::optional<double>> years) {
  std::vector<WindowAnswer> answers;
  const Window window{Period::month(2000, 1), Period::month(2000, 2)};
  for (const auto& answer : years) answers.push_back({window, 0, answer});
  return Fragility(std::move(answers));
}

// R 4.2: quantile(c(1, 2, 4, 8, 16), c(0.1, 0.5, 0.9)) is 1.4, 4, 12.8.
TEST(Fragility, MatchesTheQuantilesOfR) {
  const auto fragility = of_years({8, 1, 16, 2, 4});
  EXPECT_NEAR(fragility.years_at(0.1).value(), 1.4, 1e-12);
  EXPECT_NEAR(fragility.years_at(0.5).value(), 4, 1e-12);
  EXPECT_NEAR(fragility.years_at(0.9).value(), 12.8, 1e-12);
}

TEST(Fragility, HasNoPercentileThatFallsAmongTheNevers) {
  const auto fragility = of_years({3, std::nullopt, 1, std::nullopt, 2});
  EXPECT_EQ(fragility.never_share(), 0.4);
  EXPECT_EQ(fragility.years_at(0.5), 3);  // Of 1, 2, 3, never, never the middle one is 3.
  EXPECT_FALSE(fragility.years_at(0.51));
  EXPECT_FALSE(fragility.years_at(1));
  EXPECT_FALSE(Fragility().years_at(0.5));
  EXPECT_FALSE(Fragility().never_share());
}

TEST(OverSameLength, CountsQuarterEndsAsQuarters) {
  std::vector<Point> points;
  for (int i = 0; i < 12; ++i) {
    const auto day = base::last_day(base::later(Period::quarter(2016, 1), i));
    points.push_back({base::period_holding(base::PeriodKind::day, day), 100.0 - i});
  }
  const WindowQuestion question{.start = 89, .level = 80, .rate = RateKind::endpoints};
  const Window year{points[0].period, points[4].period};
  EXPECT_EQ(over_same_length(points, PeriodKind::quarter, year, question).windows(), 8U);
}

// The slow obvious version: every pair of points, taken if it is as far apart as asked.
std::vector<std::optional<double>> by_every_pair(const std::vector<Point>& points,
                                                 const Window& window,
                                                 const WindowQuestion& question) {
  std::vector<std::optional<double>> years;
  for (std::size_t i = 0; i < points.size(); ++i) {
    for (std::size_t j = i + 1; j < points.size(); ++j) {
      if (base::periods_between(points[i].period, points[j].period) !=
          base::periods_between(window.first, window.last)) {
        continue;
      }
      const std::vector<Point> part(points.begin() + long(i), points.begin() + long(j) + 1);
      years.push_back(years_until(question.start, question.level, question.rate,
                                  rate_per_year(part, question.rate)));
    }
  }
  return years;
}

TEST(OverSameLength, EqualsTheSlowObviousVersionOnSeriesWithGaps) {
  for (std::uint64_t seed = 0; seed < 50; ++seed) {
    base::RandomStream random(seed, 0);
    std::vector<Point> points;
    for (int month = 0; month < 60; ++month) {
      if (month > 1 && random.uniform() < 0.2) continue;
      points.push_back({base::later(Period::month(2000, 1), month), 50 + 10 * random.normal()});
    }
    const Window window{points[0].period, points[5].period};
    for (const auto rate : {RateKind::endpoints, RateKind::least_squares}) {
      const WindowQuestion question{.start = points.back().value, .level = 20, .rate = rate};
      const auto fast = over_same_length(points, PeriodKind::month, window, question);
      const auto slow = by_every_pair(points, window, question);
      ASSERT_EQ(fast.windows(), slow.size());
      for (std::size_t i = 0; i < slow.size(); ++i) EXPECT_EQ(fast.answers()[i].years, slow[i]);
    }
  }
}

TEST(OverMovedEnds, TakesEveryPairOfEndsWithinReachThatRunsForward) {
  const auto series = monthly({9, 8, 7, 6, 5, 4, 3, 2});
  const auto& points = series.points();
  const WindowQuestion question{.start = 2, .level = 1, .rate = RateKind::endpoints};
  const auto moved =
      over_moved_ends(points, PeriodKind::month, {points[2].period, points[4].period}, 1, question);
  EXPECT_EQ(moved.windows(), 9U - 1);  // From 1, 2, 3 to 3, 4, 5; 3 to 3 is no window.
  EXPECT_EQ(moved.never(), 0U);
  EXPECT_NEAR(moved.years_at(0).value(), 1 / 12.0, 1e-12);
  EXPECT_NEAR(moved.years_at(1).value(), 1 / 12.0, 1e-12);
}

}  // namespace
}  // namespace commonweal::methods
