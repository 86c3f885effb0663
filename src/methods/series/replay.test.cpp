#include "methods/series/replay.hpp"

#include <cmath>
#include <limits>

#include <gtest/gtest.h>

#include "base/period_text.hpp"
#include "methods/series/series_example.hpp"

namespace commonweal::methods {
namespace {

using base::Period;

ReplayQuestion note_3_of_the_paper() {
  return {.from = academic(2021),
          .nowcast = Window{academic(2016), academic(2018)},
          .replay = {academic(2010), academic(2016)}};
}

std::vector<std::string> places(const base::Result<Replay>& result) {
  std::vector<std::string> found;
  if (result) return found;
  for (const auto& problem : result.error().problems) found.push_back(problem.place);
  return found;
}

// Great Government (IPPR 2023), figure 1.7: "until 2028 in primary schools", by note 3.
TEST(Replay, FindsThePapersYearForPrimarySchools) {
  const auto answer = replay(key_stage_2_gap(), note_3_of_the_paper());
  ASSERT_TRUE(answer && answer->reached && answer->nowcast);
  EXPECT_EQ(answer->nowcast->period, academic(2022));
  EXPECT_NEAR(answer->nowcast->value, 3.18465, 1e-12);
  EXPECT_NEAR(answer->rate_per_year, -0.05688, 5e-6);
  EXPECT_EQ(answer->target.value, 2.8985);
  EXPECT_EQ(answer->target.period, academic(2017));
  EXPECT_NEAR(answer->reached->crossing, 2028.03, 0.005);
  EXPECT_EQ(answer->reached->first_period, academic(2028));
}

TEST(Replay, AnswersAloneWithoutWhatOtherWindowsSay) {
  const auto alone = replay_alone(key_stage_2_gap(), note_3_of_the_paper());
  const auto answer = replay(key_stage_2_gap(), note_3_of_the_paper());
  ASSERT_TRUE(alone && answer && alone->reached);
  EXPECT_EQ(alone->reached->crossing, answer->reached->crossing);
  EXPECT_EQ(alone->target.value, answer->target.value);
  EXPECT_EQ(alone->same_length.windows(), 0U);
  EXPECT_GT(answer->same_length.windows(), 0U);
}

TEST(Replay, StartsAtTheLatestFigureIfNotTold) {
  const auto answer =
      replay(monthly({5, 4, 6, 9}), {.replay = {Period::month(2000, 1), Period::month(2000, 2)}});
  ASSERT_TRUE(answer && answer->reached);
  EXPECT_EQ(answer->latest, (Point{Period::month(2000, 4), 9}));
  EXPECT_NEAR(answer->reached->years, 5 / 12.0, 1e-12);
  EXPECT_EQ(answer->reached->first_period, Period::month(2000, 9));
}

TEST(Replay, TakesTheExtremeUpToTheStartNotWhatCameLater) {
  const auto answer = replay(
      monthly({5, 4, 6, 1}),
      {.from = Period::month(2000, 3), .replay = {Period::month(2000, 1), Period::month(2000, 2)}});
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->target.value, 4);
  EXPECT_EQ(answer->same_length.windows(), 2U);
}

// Up to its start this series is two points in two years, by which alone it could be yearly.
TEST(Replay, MeasuresWindowsInThePeriodsOfTheWholeSeries) {
  const Window across{Period::quarter(2000, 4), Period::quarter(2001, 3)};
  const auto series = Series::make({{Period::quarter(2000, 4), 9},
                                    {Period::quarter(2001, 1), 8},
                                    {Period::quarter(2001, 2), 6},
                                    {Period::quarter(2001, 3), 7}});
  const auto answer =
      replay(*series, {.from = Period::quarter(2001, 1), .replay = across, .to = {LevelKind::low}});
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->same_length.windows(), 0U);
}

TEST(Replay, MovesFiguresOfQuartersOnByAQuarterThoughTheyAreDatedByDays) {
  std::vector<Point> points;
  for (const double value : {100.0, 98.0, 96.0, 94.0, 92.0, 110.0}) {
    const auto quarter = base::later(Period::quarter(2016, 1), int(points.size()));
    points.push_back({base::period_holding(base::PeriodKind::day, base::last_day(quarter)), value});
  }
  const Window year{points[0].period, points[4].period};
  const auto answer = replay(Series::make(points).value(), {.nowcast = year, .replay = year});
  ASSERT_TRUE(answer && answer->nowcast && answer->reached);
  EXPECT_EQ(base::text(answer->nowcast->period), "2017-09-30");
  EXPECT_NEAR(answer->nowcast->value, 108, 0.01);  // Two a quarter; a year of 365 days is not 1.
  EXPECT_NEAR(answer->reached->years, 2, 0.01);
  EXPECT_EQ(base::text(*answer->reached->first_period), "2019-09-30");
}

TEST(Replay, HasArrivedWhereTheStartIsTheBestThereWas) {
  const Window up{Period::month(2000, 1), Period::month(2000, 3)};
  const auto answer = replay(monthly({1, 2, 3}), {.replay = up, .to = {LevelKind::high}});
  ASSERT_TRUE(answer && answer->reached);
  EXPECT_EQ(answer->reached->years, 0);
  EXPECT_EQ(answer->reached->first_period, Period::month(2000, 3));
}

TEST(Replay, NeverArrivesWhereTheWindowLedAway) {
  const Window up{Period::month(2000, 1), Period::month(2000, 2)};
  const auto answer = replay(monthly({1, 2, 3}), {.replay = up});
  ASSERT_TRUE(answer);
  EXPECT_FALSE(answer->reached);
  EXPECT_EQ(answer->same_length.never_share(), 1);
  EXPECT_FALSE(answer->same_length.years_at(0.1));
}

TEST(Replay, NamesNoPeriodPastTheYearsThatCanBeWritten) {
  const Window slow{Period::month(2000, 1), Period::month(2000, 2)};
  const auto answer =
      replay(monthly({5e6, 5e6 - 1, 9e6}), {.replay = slow, .to = {LevelKind::number, 1}});
  ASSERT_TRUE(answer && answer->reached);
  EXPECT_FALSE(answer->reached->first_period);
  EXPECT_GT(answer->reached->years, 700'000);
}

// The path is at or past the level in its first whole period, and was not in the one before.
TEST(Replay, NamesTheFirstWholePeriodForEveryDistance) {
  const Window down{Period::month(2000, 1), Period::month(2000, 2)};
  for (int tenths = 1; tenths < 400; ++tenths) {
    const double level = 9 - 0.1 * tenths;
    const auto answer =
        replay(monthly({5, 4, 9}), {.replay = down, .to = {LevelKind::number, level}});
    ASSERT_TRUE(answer && answer->reached && answer->reached->first_period);
    const Period start = answer->latest.period;
    const int periods = base::periods_between(start, *answer->reached->first_period);
    EXPECT_LE(answer->value_after(periods / 12.0), level + 1e-6);
    EXPECT_GT(answer->value_after((periods - 1) / 12.0), level);
  }
}

TEST(Replay, RefusesWhatItCannotAnswerAndSaysAllThatIsWrong) {
  const auto question = [](Window window) { return ReplayQuestion{.replay = window}; };
  const auto month = [](int number) { return Period::month(2000, unsigned(number)); };
  using Places = std::vector<std::string>;
  const auto series = monthly({5, 4, 6});
  EXPECT_EQ(places(replay(series, question({month(1), month(7)}))), Places{"replay"});
  EXPECT_EQ(places(replay(series, question({month(2), month(1)}))), Places{"replay"});
  EXPECT_EQ(places(replay(series, question({month(2), month(2)}))), Places{"replay"});
  EXPECT_EQ(places(replay(monthly({3, 3, 3}), question({month(1), month(2)}))), Places{"series"});
  EXPECT_EQ(places(replay(series, {.from = month(9),
                                   .nowcast = Window{month(8), month(9)},
                                   .replay = {month(1), month(7)}})),
            (Places{"from", "nowcast", "nowcast", "replay"}));
  EXPECT_EQ(places(replay(monthly({5, 0, 6}), {.replay = {month(1), month(2)},
                                               .rate = RateKind::compound,
                                               .to = {LevelKind::number, -1}})),
            (Places{"rate", "to"}));
  EXPECT_EQ(
      places(replay(series, {.replay = {month(1), month(2)},
                             .to = {LevelKind::number, std::numeric_limits<double>::quiet_NaN()}})),
      Places{"to"});
}

TEST(Replay, RefusesFiguresTooLargeToComputeWith) {
  const Window two{Period::month(2000, 1), Period::month(2000, 2)};
  EXPECT_EQ(places(replay(monthly({1e308, -1e308, 1e308}),
                          {.replay = two, .to = {LevelKind::number, -1e308}})),
            (std::vector<std::string>{"series", "series", "series", "to"}));
  EXPECT_TRUE(replay(monthly({1e18, -1e18, 1e18}), {.replay = two}));
}

TEST(Replay, RefusesACompoundRateThatOutgrowsEveryNumber) {
  const Window two{Period::month(2000, 1), Period::month(2000, 2)};
  EXPECT_EQ(places(replay(monthly({1e-12, 1e18, 5}), {.replay = two, .rate = RateKind::compound})),
            std::vector<std::string>{"replay"});
  EXPECT_EQ(places(replay(monthly({1e-12, 1e18, 5}),
                          {.nowcast = two,
                           .replay = {Period::month(2000, 2), Period::month(2000, 3)},
                           .rate = RateKind::compound})),
            std::vector<std::string>{"nowcast"});
}

TEST(Replay, AsksOfACompoundRateOnlyWhatItUses) {
  const auto month = [](int number) { return Period::month(2000, unsigned(number)); };
  const auto question = [&](int from) {
    return ReplayQuestion{
        .from = month(from), .replay = {month(1), month(2)}, .rate = RateKind::compound};
  };
  EXPECT_TRUE(replay(monthly({5, 4, 6, 0, -1}), question(3)));
  const auto refused = replay(monthly({5, 4, 6, 0, -1}), question(5));
  ASSERT_FALSE(refused);
  ASSERT_EQ(refused.error().problems.size(), 1U);
  EXPECT_EQ(refused.error().problems[0].what,
            "A compound rate needs figures above zero, and 2000-04 has 0; so have 1 more.");
}

TEST(Replay, SaysWhereTheSeriesRunsAndWhereItHasAGap) {
  const auto outside = replay(key_stage_2_gap(), {.replay = {academic(2005), academic(2019)}});
  ASSERT_FALSE(outside);
  EXPECT_EQ(outside.error().problems[0].what,
            "2005/06 is outside the series, which runs from 2010/11 to 2023/24.");
  EXPECT_EQ(outside.error().problems[1].what, "The series has no figure for 2019/20.");
}

}  // namespace
}  // namespace commonweal::methods
