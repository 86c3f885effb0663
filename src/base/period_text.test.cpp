#include "base/period_text.hpp"

#include <gtest/gtest.h>

namespace commonweal::base {
namespace {

TEST(ReaderText, SpeaksAsGovUkDoes) {
  EXPECT_EQ(reader_text(Period::month(2023, 9)), "September 2023");
  EXPECT_EQ(reader_text(Period::quarter(2016, 1)), "January to March 2016");
  EXPECT_EQ(reader_text(Period::year(PeriodKind::calendar_year, 2015)), "2015");
  EXPECT_EQ(reader_text(Period::year(PeriodKind::academic_year, 2022)), "2022/23");
  const Date monday = std::chrono::year{2023} / 2 / 27;
  EXPECT_EQ(reader_text(period_holding(PeriodKind::week, monday)), "the week of 27 February 2023");
  EXPECT_EQ(reader_text(period_holding(PeriodKind::day, monday)), "27 February 2023");
}

TEST(PeriodKindNamed, KnowsEveryKindByItsCodeWord) {
  for (const auto kind : kPeriodKinds) {
    EXPECT_EQ(period_kind_named({"kind", code_word(kind)}), kind);
  }
  const auto refused = period_kind_named({"metrics.csv:2:9", "monthly"});
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().problems[0].place, "metrics.csv:2:9");
}

}  // namespace
}  // namespace commonweal::base
