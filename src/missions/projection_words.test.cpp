// The answer in sentences, whole, and the command that prints the same.

#include "missions/projection_words.hpp"

#include <gtest/gtest.h>

#include "missions/projection.hpp"
#include "missions/waiting_example.hpp"

namespace commonweal::missions {
namespace {

using base::Period;
using base::PeriodKind;

const ValueWords kPeople{.decimals = 0, .unit_words = "people"};

std::string sentence(const ProjectionText& text) {
  const auto [question, answer] = answered(text);
  return answer_sentence(question, answer, kPeople);
}

std::string facts(const ProjectionText& text) {
  const auto [question, answer] = answered(text);
  std::string lines;
  for (const auto& [name, value] : facts_of(question, answer, kPeople)) {
    lines += name + ": " + value + '\n';
  }
  return lines;
}

TEST(AnswerSentence, SaysHowLongUntilTheRecordLow) {
  EXPECT_EQ(sentence(waiting_question()),
            "It would take 0.33 years, until September 2020, to go from 120 people (May 2020) back "
            "to the record low of 80 (March 2020), if the fall of 120 a year between January 2020 "
            "and March 2020 were repeated.");
}

TEST(AnswerSentence, SaysThatTheLevelIsNeverReached) {
  auto text = waiting_question();
  text.replay_from = "2020-03";
  text.replay_to = "2020-05";
  EXPECT_EQ(sentence(text),
            "From 120 people (May 2020), the rise of 240 a year between March 2020 and May 2020 "
            "never leads to the record low of 80 (March 2020).");
}

TEST(AnswerSentence, SaysThatItIsThereAlready) {
  auto text = waiting_question();
  text.from = "2020-03";
  EXPECT_EQ(sentence(text),
            "It is there already: it starts from 80 people (March 2020), and the level is the "
            "record low of 80 (March 2020).");
}

TEST(AnswerSentence, NamesTheNowcastAndALevelThatIsANumber) {
  auto text = waiting_question();
  text.nowcast_from = "2020-03";
  text.nowcast_to = "2020-05";
  text.to = "100";
  EXPECT_EQ(sentence(text),
            "It would take 0.33 years, until October 2020, to go from a now-cast of 140 people "
            "(June 2020) back to 100, if the fall of 120 a year between January 2020 and March "
            "2020 were repeated.");
}

TEST(AnswerSentence, NamesTheRateWhereItIsNotThatOfTheEnds) {
  auto text = waiting_question();
  text.rate = "compound";  // (80 / 100)^6 - 1 = -73.8% a year; ln(80 / 120) / ln(0.8^6) = 0.30.
  EXPECT_EQ(sentence(text),
            "It would take 0.30 years, until September 2020, to go from 120 people (May 2020) back "
            "to the record low of 80 (March 2020), if the fall of 73.8% a year, compound, between "
            "January 2020 and March 2020 were repeated.");
  text.rate = "least-squares";
  EXPECT_NE(sentence(text).find("the fall of 120 a year, by least squares, between"),
            std::string::npos);
}

TEST(FactsOf, AreTheAnswerAsNamesAndValues) {
  EXPECT_EQ(facts(waiting_question()),
            "Starts from: 120 (May 2020)\n"
            "Level to reach: 80 (March 2020)\n"
            "Change a year: -120 (January 2020 to March 2020)\n"
            "Years: 0.33\n"
            "First reached: September 2020\n");
}

TEST(FactsOf, SayNeverAndNameANowcast) {
  auto text = waiting_question();
  text.nowcast_from = "2020-03";
  text.nowcast_to = "2020-05";
  text.replay_from = "2020-03";
  text.replay_to = "2020-05";
  text.to = "100";
  text.rate = "least-squares";
  EXPECT_EQ(facts(text),
            "Starts from: 120 (May 2020)\n"
            "Now-cast: 140 (June 2020)\n"
            "Level to reach: 100\n"
            "Change a year: +240 (March 2020 to May 2020, by least squares)\n"
            "Years: never\n");
}

// The years that windows take; 0 for one that never arrives.
methods::Fragility windows_that_take(const std::vector<double>& all_years) {
  std::vector<methods::WindowAnswer> answers;
  for (const double years : all_years) {
    answers.push_back({.window = {in_2020(1), in_2020(2)},
                       .rate_per_year = -1,
                       .years = years > 0 ? std::optional(years) : std::nullopt});
  }
  return methods::Fragility(std::move(answers));
}

// Two windows of two months have both ends: January to March, and March to May, which rises.
TEST(FragilitySentence, CountsTheWindowsOfTheSameLength) {
  const auto [question, answer] = answered(waiting_question());
  EXPECT_EQ(fragility_sentence(question, answer),
            "Of the 2 windows of 2 months up to May 2020, 1 (1 in 2) never arrives, and the "
            "quickest takes 0.3 years.");
}

TEST(FragilitySentence, SaysAsMuchAsTheWindowsThatArriveAllow) {
  struct Example {
    std::vector<double> years;
    const char* rest;
  };
  auto [question, answer] = answered(waiting_question());
  for (const auto& [years, rest] : {
           Example{{1, 2, 3},
                   "3 windows of 2 months up to May 2020, all arrive: 8 in 10 of them "
                   "take from 1.2 to 2.8 years."},
           Example{{1, 2, 3, 4, 0},
                   "5 windows of 2 months up to May 2020, 1 (1 in 5) never "
                   "arrives, and half of them take up to 3.0 years."},
           Example{{1, 2, 0, 0, 0},
                   "5 windows of 2 months up to May 2020, 3 (3 in 5) never "
                   "arrive, and the quickest 1 in 10 take up to 1.4 years."},
           Example{{0, 0}, "2 windows of 2 months up to May 2020, 2 (all) never arrive."},
           Example{{0}, "1 window of 2 months up to May 2020, 1 (all) never arrives."},
       }) {
    answer.same_length = windows_that_take(years);
    EXPECT_EQ(fragility_sentence(question, answer), std::string("Of the ") + rest);
  }
}

TEST(FragilitySentence, SaysSoWhereThereIsNoOtherWindow) {
  auto [question, answer] = answered(waiting_question());
  const std::string none = "No other window of this length has a figure at both of its ends.";
  answer.same_length = methods::Fragility();
  EXPECT_EQ(fragility_sentence(question, answer), none);
  question.replay = {in_2020(1), in_2020(2)};
  answer.same_length = windows_that_take({1});
  EXPECT_EQ(fragility_sentence(question, answer), none);
}

// Of the six windows between the four figures, three fall at 120 a year and three rise.
TEST(MovedEndsSentence, SaysWhatTheWindowsNearbyAnswer) {
  auto answer = answered(waiting_question()).answer;
  EXPECT_EQ(moved_ends_sentence(answer),
            "Moving either end of the window by up to 6 periods gives 6 windows: the quickest 1 in "
            "10 take up to 0.3 years, and 3 never arrive.");
  answer.moved_ends = windows_that_take({0, 0});
  EXPECT_EQ(moved_ends_sentence(answer),
            "Moving either end of the window by up to 6 periods gives 2 windows, and none of them "
            "arrives.");
  answer.moved_ends = windows_that_take({2});
  EXPECT_EQ(moved_ends_sentence(answer),
            "Moving either end of the window by up to 6 periods gives 1 window: 8 in 10 of them "
            "take from 2.0 to 2.0 years.");
  answer.moved_ends = methods::Fragility();
  EXPECT_EQ(moved_ends_sentence(answer), "");
}

TEST(DecimalsFor, AreThoseOfTheFiguresAtMostFour) {
  auto [question, answer] = answered(waiting_question());
  EXPECT_EQ(decimals_for(answer), 0);
  answer.latest.value = 3.25;
  EXPECT_EQ(decimals_for(answer), 2);
  answer.target.value = 1.0 / 3;
  EXPECT_EQ(decimals_for(answer), 4);
}

TEST(CommandLine, SaysEverySettingOfTheQuestion) {
  EXPECT_EQ(command_line("waiting-list", "E92000001", answered(waiting_question()).question),
            "commonweal observation export --metric waiting-list --body E92000001 | commonweal "
            "metric project - --from 2020-05 --replay 2020-01:2020-03 --rate endpoints --to low");
}

TEST(CommandLine, PutsAPeriodWithASpaceInQuotesAndNamesTheCalendar) {
  const methods::ReplayQuestion quarters{
      .from = Period::quarter(2023, 2),
      .replay = {Period::quarter(2016, 1), Period::quarter(2018, 4)},
      .to = {.kind = methods::LevelKind::number, .number = 38108}};
  EXPECT_EQ(command_line("m", "b", quarters),
            "commonweal observation export --metric m --body b | commonweal metric project - "
            "--from '2023 Q2' --replay '2016 Q1:2018 Q4' --rate endpoints --to 38108");
  const auto year = [](int start) { return Period::year(PeriodKind::academic_year, start); };
  const methods::ReplayQuestion years{.nowcast = methods::Window{year(2016), year(2018)},
                                      .replay = {year(2010), year(2016)},
                                      .rate = methods::RateKind::least_squares};
  EXPECT_EQ(command_line("m", "b", years),
            "commonweal observation export --metric m --body b | commonweal metric project - "
            "--calendar academic --nowcast 2016/17:2018/19 --replay 2010/11:2016/17 --rate "
            "least-squares --to low");
}

TEST(LevelValue, ShowsATypedLevelAsItWasTyped) {
  const auto [question, answer] = answered(
      {.replay_from = "2020-01", .replay_to = "2020-03", .rate = "endpoints", .to = "90.5"});
  EXPECT_EQ(level_value(answer, 0), "90.5");
  EXPECT_NE(answer_sentence(question, answer, kPeople).find("back to 90.5,"), std::string::npos);
}

}  // namespace
}  // namespace commonweal::missions
