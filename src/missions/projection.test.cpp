#include "missions/projection.hpp"

#include <gtest/gtest.h>

#include "missions/problems_fixture.hpp"
#include "missions/waiting_example.hpp"

namespace commonweal::missions {
namespace {

using base::Period;
using base::PeriodKind;
using methods::LevelKind;
using methods::RateKind;
using methods::Window;

TEST(QuestionOf, ReadsEveryField) {
  const auto question = question_of({.from = "May 2020",
                                     .nowcast_from = "2020-02",
                                     .nowcast_to = "2020-03",
                                     .replay_from = "2020-01",
                                     .replay_to = "2020-03",
                                     .rate = "compound",
                                     .to = "81.5"},
                                    PeriodKind::month);
  ASSERT_TRUE(question) << told(question);
  EXPECT_EQ(question->from, in_2020(5));
  EXPECT_EQ(question->nowcast, (Window{in_2020(2), in_2020(3)}));
  EXPECT_EQ(question->replay, (Window{in_2020(1), in_2020(3)}));
  EXPECT_EQ(question->rate, RateKind::compound);
  EXPECT_EQ(question->to.kind, LevelKind::number);
  EXPECT_EQ(question->to.number, 81.5);
}

TEST(QuestionOf, MayLeaveOutTheStartAndTheNowcast) {
  const auto question = question_of(
      {.replay_from = "2020-01", .replay_to = "2020-03", .to = "high"}, PeriodKind::month);
  ASSERT_TRUE(question) << told(question);
  EXPECT_EQ(question->from, std::nullopt);
  EXPECT_EQ(question->nowcast, std::nullopt);
  EXPECT_EQ(question->rate, RateKind::endpoints);
  EXPECT_EQ(question->to.kind, LevelKind::high);
}

TEST(QuestionOf, TellsEveryProblemAtItsField) {
  EXPECT_EQ(told(question_of({.from = "now",
                              .nowcast_from = "2020",
                              .nowcast_to = "",
                              .replay_from = "",
                              .replay_to = "2022/23",
                              .rate = "mean",
                              .to = ""},
                             PeriodKind::month)),
            "from: \"now\" is not a period. Write it like 2023-09, 2016 Q1, 2015, 2022-23 or "
            "2016-03-31.\n"
            "nowcast_from: \"2020\" is not a month, as the figures' periods are.\n"
            "nowcast_to: Give a period.\n"
            "replay_from: Give a period.\n"
            "replay_to: \"2022/23\" is not a month, as the figures' periods are.\n"
            "rate: \"mean\" is not one of endpoints, least-squares or compound.\n"
            "to: \"\" is not a level. Say low, high or a number.\n");
}

TEST(Level, IsWrittenAsItIsRead) {
  for (const std::string level : {"low", "high", "38108", "-0.5", "1e+300"}) {
    EXPECT_EQ(text(level_named({.place = "to", .text = level}).value()), level);
  }
  for (const char* level : {"lo", "LOW", "nan", "inf", "1,000", "0x10", " 1"}) {
    EXPECT_FALSE(level_named({.place = "to", .text = level})) << level;
  }
}

TEST(Rate, IsWrittenAsItIsRead) {
  for (const std::string rate : {"endpoints", "least-squares", "compound"}) {
    EXPECT_EQ(code_word(rate_named({.place = "rate", .text = rate}).value()), rate);
  }
}

}  // namespace
}  // namespace commonweal::missions
