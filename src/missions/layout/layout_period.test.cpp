#include "missions/layout/layout_period.hpp"

#include <gtest/gtest.h>

namespace commonweal::missions {
namespace {

TEST(LayoutPeriod, IsTheLastOfSeveralYearsTogether) {
  constexpr auto kForm = PeriodForm::last_of_run;
  EXPECT_EQ(period_text("2023-25", kForm), "2025");
  EXPECT_EQ(period_text("2011-2013", kForm), "2013");
  EXPECT_EQ(period_text("2022/23-2024/25", kForm), "2024/25");
}

TEST(LayoutPeriod, LeavesOneYearAsItIs) {
  for (const auto* text : {"2013", "2015/16", "2015", "every year"}) {
    EXPECT_EQ(period_text(text, PeriodForm::last_of_run), text);
  }
}

TEST(LayoutPeriod, IsTheMonthOfADay) {
  EXPECT_EQ(period_text("2016-04-01", PeriodForm::month_of_day), "2016-04");
  EXPECT_EQ(period_text("2016-04", PeriodForm::month_of_day), "2016-04");
}

TEST(LayoutPeriod, IsTheQuarterOfAMonth) {
  EXPECT_EQ(period_text("2015-01", PeriodForm::quarter_of_month), "2015 Q1");
  EXPECT_EQ(period_text("2015-03", PeriodForm::quarter_of_month), "2015 Q1");
  EXPECT_EQ(period_text("2015-04", PeriodForm::quarter_of_month), "2015 Q2");
  EXPECT_EQ(period_text("2015-12", PeriodForm::quarter_of_month), "2015 Q4");
  EXPECT_EQ(period_text("2015-13", PeriodForm::quarter_of_month), "2015-13");
}

TEST(LayoutPeriod, IsOtherwiseAsWritten) {
  EXPECT_EQ(period_text("2023-25", PeriodForm::as_written), "2023-25");
}

}  // namespace
}  // namespace commonweal::missions
