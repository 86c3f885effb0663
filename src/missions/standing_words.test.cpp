#include "missions/standing_words.hpp"

#include <gtest/gtest.h>

#include "missions/record_example.hpp"
#include "missions/waiting_example.hpp"

namespace commonweal::missions {
namespace {

Metric waiting() { return made_of<Metric>(sound(RecordKind::metric)); }

Metric within_four_hours() {
  Metric metric = waiting();
  metric.unit = "percent";
  metric.unit_words = "per cent of A&E attendances";
  metric.decimals = 1;
  metric.direction = Direction::higher;
  return metric;
}

Change from_to(double from, double to) {
  return {.before = {in_2020(5), from}, .by = to - from, .goodness = Goodness::worse};
}

std::string gap(const Metric& metric, double best, double latest) {
  return gap_words(metric, {.point = {in_2020(3), best}, .gap = std::abs(latest - best)});
}

TEST(StandingWords, WriteAShareWithItsSignAndOtherValuesWithTheirUnit) {
  EXPECT_EQ(value_words(waiting(), 7398156), "7,398,156");
  EXPECT_EQ(unit_after(waiting()), "people");
  EXPECT_EQ(value_words(within_four_hours(), 71.26), "71.3%");
  EXPECT_EQ(unit_after(within_four_hours()), "of A&E attendances");
  Metric bare = within_four_hours();
  bare.unit_words = "per cent";
  EXPECT_EQ(unit_after(bare), "");
}

TEST(StandingWords, SayOfAChangeHowMuchAndSinceWhen) {
  EXPECT_EQ(change_words(waiting(), from_to(100, 120)), "Up 20 (20%) since May 2020");
  EXPECT_EQ(change_words(waiting(), from_to(1000, 998)), "Down 2 since May 2020");
  EXPECT_EQ(change_words(waiting(), from_to(0, 5)), "Up 5 since May 2020");
  EXPECT_EQ(change_words(waiting(), from_to(5, 5.2)), "No change since May 2020");
  const Metric share = within_four_hours();
  EXPECT_EQ(change_words(share, from_to(72.6, 71.3)), "Down 1.3 points since May 2020");
  EXPECT_EQ(change_words(share, from_to(72.6, 72.62)), "No change since May 2020");
}

TEST(StandingWords, SayHowFarTheBestIsAndOnWhichSide) {
  EXPECT_EQ(gap(waiting(), 80, 120), "40 above the best, 80 in March 2020");
  EXPECT_EQ(gap(waiting(), 80, 80), "The best there has been");
  EXPECT_EQ(gap(within_four_hours(), 86.5, 75.2),
            "11.3 points below the best, 86.5% in March 2020");
}

TEST(StandingWords, SayThatALatestFigureMayStillChange) {
  Standing standing = standing_of(waiting(), waiting_observations()).value();
  EXPECT_EQ(latest_period_words(standing), "May 2020");
  standing.status = base::FigureStatus::provisional;
  EXPECT_EQ(latest_period_words(standing), "May 2020 (provisional)");
}

TEST(StandingWords, SayOnlyOfAChangeThatIsGoodOrBadWhichItIs) {
  EXPECT_EQ(words(Goodness::better), "Better");
  EXPECT_EQ(words(Goodness::worse), "Worse");
  EXPECT_EQ(words(Goodness::unchanged), "");
  EXPECT_EQ(words(Goodness::neutral), "");
}

TEST(StandingWords, SayHowLongTheWayBackIsAndAtWhichPace) {
  const auto asked = [](ProjectionText text) {
    auto [question, answer] = answered(text);
    return Recovery{question, answer};
  };
  const Standing standing = standing_of(waiting(), waiting_observations()).value();
  const Recovery back = asked(waiting_question());
  EXPECT_EQ(recovery_words(back), "Less than a year");
  EXPECT_EQ(recovery_sentence(standing, back),
            "Less than a year, until September 2020, at the pace of January 2020 to March 2020");
  ProjectionText away = waiting_question();
  away.replay_from = "2020-03";
  away.replay_to = "2020-05";
  EXPECT_EQ(recovery_sentence(standing, asked(away)),
            "Never, at the pace of March 2020 to May 2020");
  ProjectionText there = waiting_question();
  there.from = "2020-03";
  EXPECT_EQ(recovery_sentence(standing, asked(there)), "Already there");
  ProjectionText earlier = waiting_question();
  earlier.from = "2020-02";
  earlier.to = "75";
  EXPECT_EQ(recovery_sentence(standing, asked(earlier)),
            "Less than a year from February 2020, until April 2020, at the pace of January 2020 to "
            "March 2020");
  Recovery moved_on = back;
  moved_on.answer.nowcast = methods::Point{in_2020(6), 110};
  EXPECT_EQ(recovery_sentence(standing, moved_on),
            "Less than a year from June 2020, until September 2020, at the pace of January 2020 to "
            "March 2020");
  Recovery years = back;
  const auto in_years = [&](double number) {
    years.answer.reached->years = number;
    return recovery_words(years);
  };
  EXPECT_EQ(in_years(1.04), "1 year");
  EXPECT_EQ(in_years(4.98), "5 years");
  EXPECT_EQ(in_years(9.94), "9.9 years");
  EXPECT_EQ(in_years(9.98), "10 years");
  EXPECT_EQ(in_years(1406.2), "1,406 years");
}

}  // namespace
}  // namespace commonweal::missions
