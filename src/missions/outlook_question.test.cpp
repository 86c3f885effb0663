#include "missions/outlook_question.hpp"

#include <gtest/gtest.h>

#include "missions/outlook_example.hpp"
#include "missions/problems_fixture.hpp"

namespace commonweal::missions {
namespace {

using base::Period;
using base::PeriodKind;
using methods::Series;

Series list() { return series_of(falling_list()).value(); }

Series of(std::vector<methods::Point> points) { return Series::make(std::move(points)).value(); }

Series years(int count) {
  std::vector<methods::Point> points;
  for (int at = 0; at < count; ++at) {
    points.push_back({Period::year(PeriodKind::financial_year, 2000 + at), at * 1.0});
  }
  return of(std::move(points));
}

StandingReplay replay_of(std::string first, std::string last) {
  return {.metric = "waiting-list",
          .question = {.from = "2021-06",
                       .nowcast_from = "2019-02",
                       .nowcast_to = "2019-08",
                       .replay_from = std::move(first),
                       .replay_to = std::move(last),
                       .to = "100"},
          .source_in_paper = "",
          .note = ""};
}

TEST(OutlookQuestion, LooksForASeasonOnlyWhereThreeYearsOfItAreKnown) {
  EXPECT_EQ(season_of(list()), 12);
  EXPECT_EQ(season_of(list(), outlook_month(35)), 12);
  EXPECT_EQ(season_of(list(), outlook_month(34)), 0);
  EXPECT_EQ(season_of(years(40)), 0);
}

TEST(OutlookQuestion, FindsTheSeasonOfQuartersThatAreDatedByTheirLastDays) {
  std::vector<methods::Point> points;
  for (int at = 0; at < 12; ++at) {
    const auto end = base::last_day(base::later(Period::quarter(2016, 1), at));
    points.push_back({base::period_holding(PeriodKind::day, end), at * 1.0});
  }
  EXPECT_EQ(season_of(of(points)), 4);
  EXPECT_EQ(publications_in(of(points), 10), 40);
}

TEST(OutlookQuestion, LooksAsFarAsTheReplayNeedsButFiveYearsAtLeastAndTenAtMost) {
  const auto horizon = [](std::string first, std::string last) {
    const auto replay = replay_of(std::move(first), std::move(last));
    return usual_horizon(list(), {.replay = replay_beside(list(), &replay)});
  };
  EXPECT_EQ(usual_horizon(list(), {}), 60);
  EXPECT_EQ(usual_horizon(years(20), {}), 5);
  EXPECT_EQ(horizon("2019-01", "2023-01"), 60);  // 120 a year: there within 3 years.
  EXPECT_EQ(horizon("2019-12", "2020-02"), 60);  // It leads away: as if nothing were asked.
}

TEST(OutlookQuestion, LooksAsFarAsTheFurthestTargetWithinFifteenYears) {
  const auto horizon = [](std::vector<Period> targets, std::optional<Period> from = {}) {
    return usual_horizon(list(), {.targets = std::move(targets), .from = from});
  };
  EXPECT_EQ(horizon({outlook_month(59 + 140), outlook_month(59 + 70)}), 140);
  EXPECT_EQ(horizon({outlook_month(59 + 140)}, outlook_month(49)), 150);
  EXPECT_EQ(horizon({outlook_month(59 + 181), outlook_month(20)}), 60);
}

TEST(OutlookQuestion, StartsTheReplayWhereTheForecastStarts) {
  const auto standing = replay_of("2019-01", "2023-01");
  const auto latest = replay_beside(list(), &standing);
  ASSERT_TRUE(latest);
  EXPECT_EQ(latest->answer.start().period, outlook_month(59));
  EXPECT_FALSE(latest->answer.nowcast);
  const auto earlier = replay_beside(list(), &standing, outlook_month(50));
  ASSERT_TRUE(earlier);
  EXPECT_EQ(earlier->answer.start().period, outlook_month(50));
  EXPECT_FALSE(replay_beside(list(), &standing, outlook_month(10)));  // The window lies later.
  EXPECT_FALSE(replay_beside(list(), nullptr));
}

TEST(OutlookQuestion, ReadsWhatWasAskedAndTheRestAsUsual) {
  const auto usual = outlook_question({}, list(), 60);
  ASSERT_TRUE(usual);
  EXPECT_EQ(usual->horizon, 60);
  EXPECT_EQ(usual->seasonal, 12);
  EXPECT_FALSE(usual->from);
  const auto asked =
      outlook_question({.from = "2020-06", .horizon = "24", .model = "damped"}, list(), 60);
  ASSERT_TRUE(asked) << told(asked);
  EXPECT_EQ(asked->horizon, 24);
  EXPECT_EQ(asked->model, methods::ForecastModel::damped);
  EXPECT_EQ(asked->from, outlook_month(17));
  EXPECT_EQ(asked->seasonal, 0);  // Too little was known by then.
}

TEST(OutlookQuestion, TellsAllThatIsWrongAtOnce) {
  EXPECT_EQ(
      told(outlook_question({.from = "2031-06", .horizon = "181", .model = "best"}, list(), 60)),
      "horizon: \"181\" is not how far ahead to look. Give a whole number of months from 1 "
      "to 180.\n"
      "from: There is no figure for June 2031. Choose a period that has one.\n"
      "model: \"best\" is not one of automatic, level, trend or damped.\n");
  for (const std::string horizon : {"0", "-1", "1.5", "many", "99999999999999999999"}) {
    EXPECT_FALSE(outlook_question({.horizon = horizon}, list(), 60)) << horizon;
  }
}

TEST(OutlookQuestion, NamesTheCommandThatPrintsTheSame) {
  EXPECT_EQ(forecast_command_line("waits", "E92000001", {.horizon = 24, .seasonal = 12},
                                  PeriodKind::month),
            "commonweal observation export --metric waits --body E92000001 | commonweal metric "
            "forecast - --horizon 24 --seasonal 12");
  EXPECT_EQ(
      forecast_command_line("waits", "E92000001",
                            {.from = Period::year(PeriodKind::financial_year, 2019),
                             .horizon = 5,
                             .model = methods::ForecastModel::trend},
                            PeriodKind::financial_year, base::Date{std::chrono::days{20'000}}),
      "commonweal observation export --metric waits --body E92000001 --known-on 2024-10-04 | "
      "commonweal metric forecast - --calendar financial --from 2019-20 --horizon 5 --model trend");
}

}  // namespace
}  // namespace commonweal::missions
