#include "methods/series/on_track.hpp"

#include <cmath>
#include <string>

#include <gtest/gtest.h>

#include "methods/series/series_example.hpp"

namespace commonweal::methods {
namespace {

using base::Period;
using base::PeriodKind;

Period year(int start) { return Period::year(PeriodKind::calendar_year, start); }

base::Date day(int year, unsigned month, unsigned day_of_month) {
  return std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day_of_month};
}

// One figure a year from 2000: 100, falling by 2 a year but for a year of 8.
Series falling() {
  std::vector<Point> points;
  double value = 100;
  for (int i = 0; i < 16; ++i) {
    points.push_back({year(2000 + i), value});
    value -= i == 4 ? 8 : 2;
  }
  return Series::make(points).value();
}

// As if the method had said so.
Forecast said(Period period, double mean, double deviation) {
  return {.model = ForecastModel::level,
          .seasonal = 0,
          .damping = 1,
          .log_likelihood = 0,
          .variances = {},
          .points = {{period, mean, deviation}},
          .backtest = {},
          .latest = {period, mean}};
}

OnTrack answer(Goal goal, const Forecast& forecast, Bounds bounds = {}) {
  return on_track(falling(), {.goal = goal, .bounds = bounds}, &forecast);
}

TEST(OnTrack, TheProbabilityIsTheShareOfTheForecastOnTheSideThatIsWanted) {
  const Forecast forecast = said(year(2020), 60, 5);
  const auto at_most = answer({Side::at_most, 65, year(2020)}, forecast);
  EXPECT_NEAR(at_most.expected->probability, 0.8413447, 1e-6);  // One deviation.
  const auto at_least = answer({Side::at_least, 65, year(2020)}, forecast);
  EXPECT_NEAR(at_least.expected->probability, 0.1586553, 1e-6);
}

TEST(OnTrack, ThirdsPartOnTrackFromSlightlyOffFromWellOff) {
  const auto verdict = [](double level) {
    const Forecast forecast = said(year(2020), 60, 5);
    return answer({Side::at_most, level, year(2020)}, forecast).verdict;
  };
  const double third = 5 * 0.4307273;  // The deviation below which two thirds lie.
  EXPECT_EQ(verdict(60 + third + 1e-4), Track::on_track);
  EXPECT_EQ(verdict(60 + third - 1e-4), Track::slightly_off);
  EXPECT_EQ(verdict(60 - third + 1e-4), Track::slightly_off);
  EXPECT_EQ(verdict(60 - third - 1e-4), Track::well_off);
}

TEST(OnTrack, TheChangeNeededIsHeldAgainstTheBestOverAsLongATime) {
  // The latest is 64 in 2015; 40 by 2020 needs 4.8 a year. Over five years the best was
  // 2 + 2 + 2 + 2 + 8 = 16, over one year 8.
  const auto found = answer({Side::at_most, 40, year(2020)}, said(year(2020), 60, 5));
  EXPECT_DOUBLE_EQ(found.latest.value, 64);
  EXPECT_DOUBLE_EQ(*found.needed_per_year, -4.8);
  EXPECT_DOUBLE_EQ(found.best_as_long->per_year, -3.2);
  EXPECT_EQ(found.best_as_long->window.first, year(2000));
  EXPECT_DOUBLE_EQ(found.best_year->per_year, -8);
  EXPECT_EQ(found.best_year->window.first, year(2004));
  EXPECT_DOUBLE_EQ(*found.times_best, 1.5);
}

// Held against all windows, found one by one the slow way.
TEST(OnTrack, NoWindowAsLongIsBetterThanTheBest) {
  const Series gap = key_stage_2_gap();
  for (int ahead = 1; ahead <= 8; ++ahead) {
    const Period by = academic(2023 + ahead);
    const auto found = on_track(gap, {.goal = {Side::at_most, 2, by}}, nullptr);
    std::optional<double> best;
    for (const Point& first : gap.points()) {
      for (const Point& last : gap.points()) {
        if (base::periods_between(first.period, last.period) != ahead) continue;
        const double rate = (last.value - first.value) / ahead;
        if (!best || rate < *best) best = rate;
      }
    }
    ASSERT_TRUE(best && found.best_as_long) << ahead;
    EXPECT_DOUBLE_EQ(found.best_as_long->per_year, *best) << ahead;
  }
}

TEST(OnTrack, NothingIsNeededWhereItIsThereAlready) {
  const auto found = answer({Side::at_most, 70, year(2020)}, said(year(2020), 90, 5));
  EXPECT_TRUE(found.is_there_already);
  EXPECT_EQ(found.needed_per_year, 0);
  EXPECT_FALSE(found.times_best);
  EXPECT_EQ(found.verdict, Track::well_off);  // It is there and will not stay.
}

TEST(OnTrack, ThereIsNoBestWhereNothingEverWentThatWayOrTheSeriesIsShorter) {
  const auto rise = answer({Side::at_least, 80, year(2020)}, said(year(2020), 60, 5));
  EXPECT_DOUBLE_EQ(rise.best_as_long->per_year, -2);
  EXPECT_FALSE(rise.times_best);
  const auto far = answer({Side::at_most, 40, year(2040)}, said(year(2040), 60, 5));
  EXPECT_FALSE(far.best_as_long);
  EXPECT_TRUE(far.best_year);
  EXPECT_FALSE(far.times_best);
}

TEST(OnTrack, OfMonthsNoWindowIsShorterThanAYear) {
  std::vector<Point> points;
  for (int i = 0; i < 24; ++i) {
    points.push_back({base::later(Period::month(2000, 1), i), i % 12 == 6 ? 0.0 : 10.0});
  }
  const auto found = on_track(Series::make(points).value(),
                              {.goal = {Side::at_most, 5, Period::month(2002, 2)}}, nullptr);
  EXPECT_DOUBLE_EQ(found.best_as_long->per_year, 0);  // Not the fall into each July.
}

// Ten years of months that fall by 1 a month from January to June and rise again to December.
Series with_a_season() {
  std::vector<Point> points;
  for (int i = 0; i < 120; ++i) {
    const int month = i % 12;
    points.push_back({base::later(Period::month(2000, 1), i),
                      100.0 - i / 12 - (month < 6 ? month : 11 - month)});
  }
  return Series::make(points).value();
}

TEST(OnTrack, TheBestIsOverWholeYearsSoThatNoSeasonIsTakenForAChange) {
  for (const int months : {5, 14, 20, 30}) {
    const Goal goal{Side::at_most, 50, base::later(Period::month(2009, 12), months)};
    const auto found = on_track(with_a_season(), {.goal = goal}, nullptr);
    const auto& window = found.best_as_long->window;
    EXPECT_NEAR(found.best_as_long->per_year, -1, 1e-9) << months;
    EXPECT_EQ(base::periods_between(window.first, window.last) % 12, 0) << months;
  }
}

// By the last days of quarters, from 31 March 2016 to 31 December 2018.
Series by_quarter_ends() {
  std::vector<Point> points;
  for (int i = 0; i < 12; ++i) {
    const auto end = base::last_day(base::later(Period::quarter(2016, 1), i));
    points.push_back({base::period_holding(PeriodKind::day, end), 100.0 - i});
  }
  return Series::make(points).value();
}

TEST(OnTrack, ADayStandsForThePublicationThatHoldsIt) {
  const auto on = [](base::Date date) { return base::period_holding(PeriodKind::day, date); };
  const Series series = by_quarter_ends();
  for (const auto& date : {day(2018, 6, 29), day(2018, 6, 30), day(2018, 4, 1)}) {
    const auto passed = on_track(series, {.goal = {Side::at_most, 91, on(date)}}, nullptr);
    EXPECT_EQ(passed.verdict, Track::met);
    EXPECT_EQ(passed.figure, 91);
    EXPECT_EQ(passed.figure_of, on(day(2018, 6, 30)));
  }
  const Forecast forecast = said(on(day(2019, 6, 30)), 87, 1);
  for (const auto& date : {day(2019, 6, 29), day(2019, 6, 30), day(2019, 4, 1)}) {
    const auto ahead = on_track(series, {.goal = {Side::at_most, 88, on(date)}}, &forecast);
    EXPECT_EQ(ahead.verdict, Track::on_track);
  }
  const auto later =
      on_track(series, {.goal = {Side::at_most, 88, on(day(2019, 7, 1))}}, &forecast);
  EXPECT_EQ(later.reason, TrackReason::no_forecast);
}

TEST(OnTrack, APeriodWithAFigureIsMetOrMissed) {
  for (const auto& [level, expected] : {std::pair{80.0, Track::met}, {60.0, Track::missed}}) {
    const auto found = on_track(falling(), {.goal = {Side::at_most, level, year(2015)}}, nullptr);
    EXPECT_EQ(found.verdict, expected);
    EXPECT_EQ(found.figure, 64);
    EXPECT_FALSE(found.needed_per_year);
    EXPECT_FALSE(found.expected);
  }
}

TEST(OnTrack, AFigureJustAtTheLevelMeetsItEitherWay) {
  for (const Side side : {Side::at_most, Side::at_least}) {
    EXPECT_EQ(on_track(falling(), {.goal = {side, 64, year(2015)}}, nullptr).verdict, Track::met);
  }
}

TEST(OnTrack, APassedPeriodWithoutAFigureIsNotKnown) {
  const auto gap =
      on_track(key_stage_2_gap(), {.goal = {Side::at_most, 3, academic(2019)}}, nullptr);
  EXPECT_EQ(gap.verdict, Track::not_known);
  EXPECT_EQ(gap.reason, TrackReason::figure_missing);
  const Forecast forecast = said(year(2016), 60, 5);
  TrackQuestion question{.goal = {Side::at_most, 70, year(2016)}, .today = day(2016, 12, 31)};
  EXPECT_EQ(on_track(falling(), question, &forecast).verdict, Track::on_track);
  question.today = day(2017, 1, 1);
  const auto awaited = on_track(falling(), question, &forecast);
  EXPECT_EQ(awaited.verdict, Track::not_known);
  EXPECT_EQ(awaited.reason, TrackReason::figure_awaited);
  EXPECT_GT(awaited.expected->probability, 0.9);
}

TEST(OnTrack, AYearAndTwoFiguresAreWaitedForBeforeItIsSaid) {
  const Forecast forecast = said(year(2020), 60, 5);
  TrackQuestion question{.goal = {Side::at_most, 70, year(2020)}, .set_on = day(2014, 12, 30)};
  EXPECT_EQ(on_track(falling(), question, &forecast).verdict, Track::on_track);
  question.set_on = day(2014, 12, 31);  // Of 2015 alone is there a figure after it.
  const auto found = on_track(falling(), question, &forecast);
  EXPECT_EQ(found.verdict, Track::too_early);
  EXPECT_EQ(found.reason, TrackReason::set_recently);
  EXPECT_EQ(found.figures_since, 1);
  EXPECT_TRUE(found.expected);
}

TEST(OnTrack, WithoutAForecastOfThePeriodItIsTooEarly) {
  const auto none = on_track(falling(), {.goal = {Side::at_most, 60, year(2020)}}, nullptr);
  EXPECT_EQ(none.verdict, Track::too_early);
  EXPECT_EQ(none.reason, TrackReason::no_forecast);
  const auto shorter = answer({Side::at_most, 60, year(2021)}, said(year(2020), 60, 5));
  EXPECT_EQ(shorter.reason, TrackReason::no_forecast);
}

// The figures span 36, from 64 to 100; the 80% interval of a deviation is 2.563 of it wide.
TEST(OnTrack, AForecastWiderThanAllThatEverWasSaysNothingOfALevelInsideIt) {
  const auto wide = answer({Side::at_most, 70, year(2020)}, said(year(2020), 60, 14.1));
  EXPECT_EQ(wide.verdict, Track::too_early);
  EXPECT_EQ(wide.reason, TrackReason::forecast_is_wide);
  const auto narrower = answer({Side::at_most, 70, year(2020)}, said(year(2020), 60, 13.9));
  EXPECT_EQ(narrower.verdict, Track::on_track);
  const auto far_away = answer({Side::at_most, 10, year(2020)}, said(year(2020), 60, 14.1));
  EXPECT_EQ(far_away.verdict, Track::well_off);
}

TEST(OnTrack, WhatLiesPastABoundStandsAtIt) {
  const Forecast forecast = said(year(2020), 98, 4);
  const Bounds percent{.lower = 0, .upper = 100};
  const auto at = [&](Side side, double level) {
    return *answer({side, level, year(2020)}, forecast, percent).expected;
  };
  const double past = 1 - forecast.points[0].share_at_most(100);
  EXPECT_DOUBLE_EQ(at(Side::at_least, 100).probability, past);
  EXPECT_DOUBLE_EQ(at(Side::at_most, 100).probability, 1);
  EXPECT_DOUBLE_EQ(at(Side::at_least, 101).probability, 0);
  EXPECT_DOUBLE_EQ(at(Side::at_least, 0).probability, 1);
  EXPECT_DOUBLE_EQ(at(Side::at_most, -1).probability, 0);
  EXPECT_EQ(at(Side::at_least, 95).p90, 100);
  EXPECT_DOUBLE_EQ(at(Side::at_least, 95).probability,
                   answer({Side::at_least, 95, year(2020)}, forecast).expected->probability);
}

TEST(OnTrack, AHigherLevelIsNeverLikelierToBeReached) {
  const Forecast forecast = said(year(2020), 60, 5);
  double before = 1;
  for (double level = -20; level <= 120; level += 0.5) {
    const auto found =
        answer({Side::at_least, level, year(2020)}, forecast, {.lower = 0, .upper = 100});
    EXPECT_LE(found.expected->probability, before) << level;
    before = found.expected->probability;
  }
}

// A straight line with noise far smaller than its step is known to go on.
TEST(OnTrack, ATrendThatGoesOnReachesWhatLiesOnItsWay) {
  std::vector<Point> points;
  for (int i = 0; i < 20; ++i) points.push_back({year(2000 + i), 10.0 + i + 0.05 * ((i * 7) % 5)});
  const auto series = Series::make(points).value();
  const auto forecast = forecast_alone(series, {.horizon = 3, .model = ForecastModel::trend});
  ASSERT_TRUE(forecast);
  const auto asked = [&](double level) {
    return on_track(series, {.goal = {Side::at_least, level, year(2022)}}, &*forecast).verdict;
  };
  EXPECT_EQ(asked(31), Track::on_track);
  EXPECT_EQ(asked(35), Track::well_off);
}

TEST(OnTrack, TheWayThatIsNeededIsStraight) {
  const Goal goal{Side::at_most, 44, year(2020)};
  const auto found = answer(goal, said(year(2020), 60, 5));
  EXPECT_DOUBLE_EQ(level_on_the_way(found, goal, year(2015)), 64);
  EXPECT_DOUBLE_EQ(level_on_the_way(found, goal, year(2018)), 52);
  EXPECT_DOUBLE_EQ(level_on_the_way(found, goal, year(2020)), 44);
}

}  // namespace
}  // namespace commonweal::methods
