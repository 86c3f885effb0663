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

TEST(ShareText, SaysTheNearestShareInTenOrFewer) {
  struct Example {
    std::size_t part;
    std::size_t whole;
    const char* text;
  };
  for (const auto& [part, whole, text] : {
           Example{0, 8, "none"},
           Example{8, 8, "all"},
           Example{4, 8, "1 in 2"},
           Example{140, 160, "7 in 8"},
           Example{141, 160, "about 7 in 8"},
           Example{60, 101, "about 3 in 5"},
           Example{1, 3, "1 in 3"},
           Example{1, 1000, "fewer than 1 in 10"},
           Example{999, 1000, "more than 9 in 10"},
       }) {
    EXPECT_EQ(share_text(part, whole), text) << part << " of " << whole;
  }
}

TEST(LengthText, SaysTheLengthOfAWindow) {
  struct Example {
    Window window;
    const char* text;
  };
  for (const auto& [window, text] : {
           Example{{in_2020(1), in_2020(2)}, "1 month"},
           Example{{in_2020(1), in_2020(12)}, "11 months"},
           Example{{Period::month(2007, 8), Period::month(2010, 6)}, "2 years and 10 months"},
           Example{{in_2020(1), Period::month(2021, 1)}, "1 year"},
           Example{{in_2020(1), Period::month(2021, 2)}, "1 year and 1 month"},
           Example{{Period::quarter(2016, 1), Period::quarter(2018, 4)}, "2 years and 9 months"},
           Example{{Period::year(PeriodKind::academic_year, 2010),
                    Period::year(PeriodKind::academic_year, 2016)},
                   "6 years"},
           Example{{{PeriodKind::week, 0}, {PeriodKind::week, 1}}, "1 week"},
           Example{{{PeriodKind::day, 0}, {PeriodKind::day, 91}}, "91 days"},
       }) {
    EXPECT_EQ(length_text(window), text);
  }
}

TEST(YearsText, HasTwoDecimalsWhileTheyMatter) {
  EXPECT_EQ(years_text(9.980), "9.98 years");
  EXPECT_EQ(years_text(1), "1.00 year");
  EXPECT_EQ(years_text(0.004), "0.00 years");
  EXPECT_EQ(years_text(99.996), "100 years");
  EXPECT_EQ(years_text(1406.4), "1,406 years");
}

TEST(ValueWords, PutTheUnitAfterTheNumber) {
  EXPECT_EQ((ValueWords{.decimals = 1, .unit_words = "per cent"}.value(75.19)), "75.2 per cent");
  EXPECT_EQ((ValueWords{}.value(7768573)), "7,768,573");
}

}  // namespace
}  // namespace commonweal::missions
