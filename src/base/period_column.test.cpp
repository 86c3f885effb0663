#include "base/period_column.hpp"

#include <gtest/gtest.h>

namespace commonweal::base {
namespace {

Result<PeriodKind> kind_of(std::initializer_list<const char*> cells,
                           Calendar calendar = Calendar::unstated) {
  PeriodColumn column;
  int line = 2;
  for (const auto* cell : cells) {
    column.add({.place = "s.csv:" + std::to_string(line++) + ":1", .text = cell});
  }
  return column.kind(calendar);
}

std::string problem_of(const Result<PeriodKind>& result) {
  if (result) return "";
  return result.error().problems[0].place + ": " + result.error().problems[0].what;
}

TEST(PeriodColumn, FindsTheOneKindThatFitsEveryCell) {
  EXPECT_EQ(kind_of({"2007-08", "2007-09", "2011-12"}), PeriodKind::month);
  EXPECT_EQ(kind_of({"2016 Q1", "2016-Q2"}), PeriodKind::quarter);
  EXPECT_EQ(kind_of({"2015"}), PeriodKind::calendar_year);
}

TEST(PeriodColumn, TakesTheCallersWordWhereSeveralKindsFit) {
  EXPECT_EQ(kind_of({"201011", "201112"}, Calendar::academic), PeriodKind::academic_year);
  EXPECT_EQ(kind_of({"2022-23", "2023-24"}, Calendar::financial), PeriodKind::financial_year);
  EXPECT_EQ(kind_of({"2009-10", "2011-12"}, Calendar::financial), PeriodKind::financial_year);
}

TEST(PeriodColumn, LetsTheCalendarStandByWhereTheColumnDecides) {
  EXPECT_EQ(kind_of({"2011-12", "2012-01"}, Calendar::financial), PeriodKind::month);
}

TEST(PeriodColumn, AsksWhereItWouldHaveToGuess) {
  EXPECT_EQ(problem_of(kind_of({"2022-23"})),
            "s.csv:2:1: \"2022-23\" may be a financial year or an academic year. Say which "
            "calendar: academic or financial.");
  EXPECT_EQ(problem_of(kind_of({"2009-10", "2011-12"})),
            "s.csv:2:1: \"2009-10\" may be a month or a financial year or an academic year. Say "
            "which calendar: academic or financial.");
}

TEST(PeriodColumn, NamesTheCellThatIsNoPeriodOrOfAnotherKind) {
  EXPECT_EQ(problem_of(kind_of({"2007-08", "Total"})),
            "s.csv:3:1: \"Total\" is not a period. Write it like 2023-09, 2016 Q1, 2015, 2022-23 "
            "or 2016-03-31.");
  EXPECT_EQ(problem_of(kind_of({"2007-09", "2007-10", "2016 Q1"})),
            "s.csv:4:1: \"2016 Q1\" is not a month, as \"2007-09\" is.");
}

TEST(PeriodColumn, NamesEverySuchCellAtOnce) {
  const auto refused = kind_of({"2007-09", "Total", "2007-10", "2016 Q1", ""});
  ASSERT_FALSE(refused);
  ASSERT_EQ(refused.error().problems.size(), 3U);
  EXPECT_EQ(refused.error().problems[2].place, "s.csv:6:1");
}

TEST(PeriodOfKind, ReadsByTheKindThatIsKnown) {
  EXPECT_EQ(period_of_kind({"from", "2011-12"}, PeriodKind::month), Period::month(2011, 12));
  EXPECT_EQ(period_of_kind({"from", "2011-12"}, PeriodKind::academic_year),
            Period::year(PeriodKind::academic_year, 2011));
  EXPECT_FALSE(period_of_kind({"from", "2011-12"}, PeriodKind::quarter));
}

TEST(CalendarNamed, KnowsTwoCalendars) {
  EXPECT_EQ(calendar_named({"--calendar", "academic"}), Calendar::academic);
  EXPECT_EQ(calendar_named({"--calendar", "financial"}), Calendar::financial);
  EXPECT_FALSE(calendar_named({"--calendar", "school"}));
}

}  // namespace
}  // namespace commonweal::base
