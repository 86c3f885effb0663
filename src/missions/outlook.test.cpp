#include "missions/outlook.hpp"

#include <gtest/gtest.h>

#include "missions/outlook_example.hpp"
#include "missions/record_example.hpp"

namespace commonweal::missions {
namespace {

using methods::ForecastPoint;

methods::Series list() { return series_of(falling_list()).value(); }
Metric waiting() { return made_of<Metric>(sound(RecordKind::metric)); }

// A forecast whose every chance can be looked up in a table of the normal distribution.
methods::Forecast standard(base::Period latest, double value, int horizon) {
  methods::Forecast forecast{.model = methods::ForecastModel::level,
                             .seasonal = 0,
                             .damping = 1,
                             .log_likelihood = 0,
                             .variances = {},
                             .points = {},
                             .backtest = std::nullopt,
                             .latest = {latest, value}};
  for (int ahead = 1; ahead <= horizon; ++ahead) {
    forecast.points.push_back({base::later(latest, ahead), 100, 10});
  }
  return forecast;
}

Target target_of(double level, std::string by) {
  Target target = made_of<Target>(sound(RecordKind::target));
  target.level = level;
  target.by = std::move(by);
  return target;
}

TEST(Outlook, GivesTheChanceThatAFigureStandsAtALevelOrBetter) {
  const ForecastPoint point{outlook_month(60), 100, 10};
  EXPECT_NEAR(chance_of(point, 100, Wanted::at_most), 0.5, 1e-12);
  EXPECT_NEAR(chance_of(point, 110, Wanted::at_most), 0.8413447, 1e-6);
  EXPECT_NEAR(chance_of(point, 110, Wanted::at_least), 0.1586553, 1e-6);
}

TEST(Outlook, KnowsWhichWayIsWanted) {
  Metric metric = waiting();
  EXPECT_EQ(wanted_of(metric, 10, 20), Wanted::at_most);
  metric.direction = Direction::higher;
  EXPECT_EQ(wanted_of(metric, 20, 10), Wanted::at_least);
  metric.direction = Direction::neutral;
  EXPECT_EQ(wanted_of(metric, 20, 10), Wanted::at_most);
  EXPECT_EQ(wanted_of(metric, 10, 20), Wanted::at_least);
}

TEST(Outlook, KnowsThatCountsDoNotFallBelowNoughtNorPercentagesPassAHundred) {
  Metric metric = waiting();
  EXPECT_EQ(bounds_of(metric, list()).within(-1), 0);
  EXPECT_EQ(bounds_of(metric, list()).within(1e9), 1e9);
  metric.unit = "percent";
  const auto shares = methods::Series::make({{outlook_month(0), 40}, {outlook_month(1), 95}});
  EXPECT_EQ(bounds_of(metric, *shares).within(120), 100);
  const auto changes = methods::Series::make({{outlook_month(0), -4}, {outlook_month(1), 195}});
  EXPECT_EQ(bounds_of(metric, *changes).within(-50), -50);
  EXPECT_EQ(bounds_of(metric, *changes).within(250), 250);
}

TEST(Outlook, HoldsTheReplayAndTheTargetsAgainstTheForecast) {
  const Metric metric = waiting();
  const StandingReplay standing{
      .metric = "waiting-list",
      .question = {.replay_from = "2019-01", .replay_to = "2023-01", .to = "100"},
      .source_in_paper = "",
      .note = ""};
  const auto series = list();
  const Target late = target_of(90, "2050-01");
  const Target soon = target_of(110, "2024-02");
  const Target gone = target_of(500, "2020-01");
  const auto usual = standard(outlook_month(59), series.points().back().value, 60);
  const Outlook outlook = outlook_of({.metric = metric,
                                      .series = series,
                                      .question = {.horizon = 60},
                                      .usual = usual,
                                      .standing = &standing,
                                      .targets = {&late, &soon, &gone}});
  ASSERT_TRUE(outlook.replay_reached);
  EXPECT_NEAR(outlook.replay_reached->share, 0.5, 1e-12);
  EXPECT_EQ(outlook.replay_reached->period, *outlook.replay->answer.reached->first_period);
  ASSERT_EQ(outlook.targets.size(), 3);
  EXPECT_EQ(outlook.targets[0].target, &gone);
  EXPECT_FALSE(outlook.targets[0].chance);
  EXPECT_NEAR(outlook.targets[1].chance->share, 0.8413447, 1e-6);
  EXPECT_FALSE(outlook.targets[2].chance);
  EXPECT_FALSE(outlook.came);
}

TEST(Outlook, HoldsAForecastOfThePastAgainstWhatCame) {
  const Metric metric = waiting();
  const auto series = methods::Series::make({{outlook_month(0), 100},
                                             {outlook_month(1), 103},   // Within all.
                                             {outlook_month(2), 88},    // Within 80 and 95.
                                             {outlook_month(3), 118},   // Within 95 alone.
                                             {outlook_month(4), 60}});  // Outside all.
  const auto usual = standard(outlook_month(0), 100, 4);
  const Outlook outlook = outlook_of({.metric = metric,
                                      .series = *series,
                                      .question = {.from = outlook_month(0), .horizon = 4},
                                      .usual = usual,
                                      .standing = nullptr,
                                      .targets = {}});
  ASSERT_TRUE(outlook.came);
  EXPECT_EQ(outlook.came->figures, 4);
  EXPECT_EQ(outlook.came->within_50, 1);
  EXPECT_EQ(outlook.came->within_80, 2);
  EXPECT_EQ(outlook.came->within_95, 3);
  EXPECT_EQ(outlook.later.size(), 4);
}

}  // namespace
}  // namespace commonweal::missions
