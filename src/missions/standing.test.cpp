#include "missions/standing.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "base/period_text.hpp"
#include "missions/record_example.hpp"
#include "missions/waiting_example.hpp"

namespace commonweal::missions {
namespace {

using base::FigureStatus;
using base::Period;
using base::PeriodKind;
using base::Reported;

struct Bent {
  Direction direction = Direction::lower;
  PeriodKind kind = PeriodKind::month;
  int decimals = 0;
};

Metric bent(const Bent& how) {
  Metric metric = made_of<Metric>(sound(RecordKind::metric));
  metric.direction = how.direction;
  metric.period_kind = how.kind;
  metric.decimals = how.decimals;
  return metric;
}

Observation seen(Period period, double value, FigureStatus status = FigureStatus::final) {
  return {.period = period, .figure = Reported{value, status}};
}

Period month(int year, unsigned number) { return Period::month(year, number); }

Period day(int year, unsigned month_number, unsigned day_number) {
  const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{month_number},
                                         std::chrono::day{day_number}};
  return base::period_holding(PeriodKind::day, base::Date(date));
}

std::string before(const std::optional<Standing>& standing) {
  if (!standing || !standing->change) return "none";
  return base::text(standing->change->before.period);
}

TEST(Standing, IsNoneWhereNoFigureIsHeld) {
  EXPECT_FALSE(standing_of(bent({}), {}));
  EXPECT_FALSE(standing_of(bent({}), {{.period = in_2020(1), .figure = base::Missing::low}}));
}

TEST(Standing, ComparesWithTheSameMonthOfTheYearBeforeNotWithTheLastMonth) {
  const auto standing = standing_of(
      bent({}), {seen(month(2019, 1), 90), seen(month(2019, 12), 140), seen(month(2020, 1), 120)});
  ASSERT_TRUE(standing && standing->change);
  EXPECT_EQ(standing->latest, (methods::Point{month(2020, 1), 120}));
  EXPECT_EQ(standing->change->before, (methods::Point{month(2019, 1), 90}));
  EXPECT_EQ(standing->change->by, 30);
  EXPECT_EQ(standing->change->goodness, Goodness::worse);
}

TEST(Standing, ComparesASeasonWithItselfWhateverThePeriods) {
  const auto against = [](Period earlier, Period latest) {
    return before(standing_of(bent({.kind = latest.kind()}), {seen(earlier, 1), seen(latest, 2)}));
  };
  const auto year = [](PeriodKind kind, int start) { return Period::year(kind, start); };
  EXPECT_EQ(against(Period::quarter(2019, 2), Period::quarter(2020, 2)), "2019 Q2");
  EXPECT_EQ(against(Period::quarter(2019, 3), Period::quarter(2020, 2)), "none");
  EXPECT_EQ(against(year(PeriodKind::academic_year, 2018), year(PeriodKind::academic_year, 2019)),
            "2018/19");
  EXPECT_EQ(against(day(2023, 3, 31), day(2024, 3, 31)), "2023-03-31");
}

TEST(Standing, ComparesAWeekWithThatOf52WeeksBefore) {
  std::vector<Observation> observations;
  for (int week = 2500; week <= 2555; ++week)
    observations.push_back(seen({PeriodKind::week, week}, week));
  EXPECT_EQ(standing_of(bent({.kind = PeriodKind::week}), observations).value().change.value().by,
            52);
}

// The last days of quarters are quarters, although they are dated by the day.
TEST(Standing, ComparesDaysOfPublicationWithTheirSeason) {
  std::vector<Observation> observations;
  for (int quarter = 0; quarter < 6; ++quarter) {
    const Period held = base::later(Period::quarter(2019, 1), quarter);
    observations.push_back(
        seen(base::period_holding(PeriodKind::day, base::last_day(held)), 10 + quarter));
  }
  const auto standing = standing_of(bent({.kind = PeriodKind::day}), observations);
  EXPECT_EQ(before(standing), "2019-06-30");
  EXPECT_EQ(standing->change->by, 4);
}

TEST(Standing, GoesBackToTheLastYearsThatHaveAFigureButNotPastFive) {
  const auto from = [](int year) {
    return before(standing_of(bent({}), {seen(month(year, 5), 1), seen(month(2020, 5), 2)}));
  };
  EXPECT_EQ(from(2017), "2017-05");
  EXPECT_EQ(from(2015), "2015-05");
  EXPECT_EQ(from(2014), "none");
  const auto gap = standing_of(bent({}), {seen(month(2018, 5), 1),
                                          {.period = month(2019, 5), .figure = base::Missing::low},
                                          seen(month(2020, 5), 2)});
  EXPECT_EQ(before(gap), "2018-05");
}

TEST(Standing, PassesOverPeriodsThatAreMissingAtTheEnd) {
  auto observations = waiting_observations();
  observations.push_back({.period = in_2020(6), .figure = base::Missing::not_available});
  const auto standing = standing_of(bent({}), observations);
  ASSERT_TRUE(standing);
  EXPECT_EQ(standing->latest, (methods::Point{in_2020(5), 120}));
  EXPECT_EQ(standing->first, (methods::Point{in_2020(1), 100}));
}

TEST(Standing, KeepsWhetherTheLatestFigureMayStillChange) {
  const auto standing = standing_of(bent({}), {seen(in_2020(1), 1, FigureStatus::revised),
                                               seen(in_2020(2), 2, FigureStatus::provisional)});
  EXPECT_EQ(standing.value().status, FigureStatus::provisional);
}

TEST(Standing, CallsAChangeGoodByTheDirection) {
  const auto goodness = [](Direction direction, double from, double to) {
    const auto standing = standing_of(bent({.direction = direction, .decimals = 1}),
                                      {seen(month(2019, 5), from), seen(month(2020, 5), to)});
    return code_word(standing.value().change.value().goodness);
  };
  EXPECT_EQ(goodness(Direction::lower, 2, 3), "worse");
  EXPECT_EQ(goodness(Direction::lower, 3, 2), "better");
  EXPECT_EQ(goodness(Direction::higher, 2, 3), "better");
  EXPECT_EQ(goodness(Direction::higher, 3, 2), "worse");
  EXPECT_EQ(goodness(Direction::higher, 2, 2.049), "unchanged");
  EXPECT_EQ(goodness(Direction::higher, 2, 2.06), "better");
  EXPECT_EQ(goodness(Direction::neutral, 2, 3), "neutral");
}

TEST(Standing, FindsTheBestByTheDirectionAndTheGapToIt) {
  const auto best = [](Direction direction) {
    return standing_of(bent({.direction = direction}), waiting_observations()).value().best;
  };
  ASSERT_TRUE(best(Direction::lower));
  EXPECT_EQ(best(Direction::lower)->point, (methods::Point{in_2020(3), 80}));
  EXPECT_EQ(best(Direction::lower)->gap, 40);
  EXPECT_EQ(best(Direction::higher)->point, (methods::Point{in_2020(5), 120}));
  EXPECT_EQ(best(Direction::higher)->gap, 0);
  EXPECT_FALSE(best(Direction::neutral));
}

TEST(Standing, TakesTheLatestOfEqualBests) {
  const auto standing =
      standing_of(bent({}), {seen(in_2020(1), 5), seen(in_2020(2), 5), seen(in_2020(3), 6)});
  EXPECT_EQ(standing.value().best.value().point.period, in_2020(2));
}

TEST(Standing, AnswersTheQuestionThatStandsAsTheMetricsPageDoes) {
  const StandingReplay question{.metric = "waiting-list", .question = waiting_question()};
  const auto standing = standing_of(bent({}), waiting_observations(), &question);
  const auto page = answered(waiting_question());
  ASSERT_TRUE(standing && standing->recovery && standing->recovery->answer.reached);
  EXPECT_EQ(standing->recovery->answer.reached->years, page.answer.reached->years);
  EXPECT_EQ(standing->recovery->answer.reached->first_period, in_2020(9));
  EXPECT_EQ(standing->recovery->answer.same_length.windows(), 0U);  // Not asked for in a list.
}

TEST(Standing, HasNoRecoveryWhereTheFiguresDoNotAnswerOrNoQuestionStands) {
  EXPECT_FALSE(standing_of(bent({}), waiting_observations()).value().recovery);
  StandingReplay question{.metric = "waiting-list", .question = waiting_question()};
  question.question.replay_to = "2020-04";  // No figure.
  EXPECT_FALSE(standing_of(bent({}), waiting_observations(), &question).value().recovery);
  question.question.replay_to = "soon";
  EXPECT_FALSE(standing_of(bent({}), waiting_observations(), &question).value().recovery);
}

}  // namespace
}  // namespace commonweal::missions
