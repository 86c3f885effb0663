#include "base/period.hpp"

#include <gtest/gtest.h>

namespace commonweal::base {
namespace {

using std::chrono::days;
using std::chrono::year;

TEST(Period, StartsAndEndsAsEnglishStatisticsSay) {
  struct Example {
    Period period;
    Date first;
    Date last;
  };
  for (const auto& [period, first, last] : {
           Example{Period::month(2024, 2), year{2024} / 2 / 1, year{2024} / 2 / 29},
           Example{Period::quarter(2016, 1), year{2016} / 1 / 1, year{2016} / 3 / 31},
           Example{Period::year(PeriodKind::calendar_year, 2015), year{2015} / 1 / 1,
                   year{2015} / 12 / 31},
           Example{Period::year(PeriodKind::financial_year, 2022), year{2022} / 4 / 1,
                   year{2023} / 3 / 31},
           Example{Period::year(PeriodKind::academic_year, 2022), year{2022} / 9 / 1,
                   year{2023} / 8 / 31},
           // ISO 8601: the first week of 2021 began on 4 January.
           Example{period_holding(PeriodKind::week, year{2021} / 1 / 4), year{2021} / 1 / 4,
                   year{2021} / 1 / 10},
       }) {
    EXPECT_EQ(first_day(period), first);
    EXPECT_EQ(last_day(period), last);
  }
}

TEST(Period, TilesTheCalendarWithoutGapOrOverlapForEveryKind) {
  for (const auto kind : kPeriodKinds) {
    Period before = period_holding(kind, year{1895} / 12 / 1);
    for (Date day = first_day(before); day < Date(year{2105} / 1 / 1); day += days{1}) {
      const Period holding = period_holding(kind, day);
      ASSERT_LE(first_day(holding), day);
      ASSERT_GE(last_day(holding), day);
      ASSERT_LE(periods_between(before, holding), 1);
      before = holding;
    }
  }
}

TEST(Period, ContainsWhatLiesWhollyInside) {
  const auto academic = Period::year(PeriodKind::academic_year, 2022);
  EXPECT_TRUE(contains(academic, Period::month(2022, 9)));
  EXPECT_TRUE(contains(academic, Period::quarter(2023, 1)));
  EXPECT_FALSE(contains(academic, Period::quarter(2022, 3)));
  EXPECT_FALSE(contains(academic, Period::year(PeriodKind::calendar_year, 2023)));
  EXPECT_TRUE(contains(academic, academic));
}

TEST(Period, CountsInItsOwnUnitAndInYears) {
  EXPECT_EQ(periods_between(Period::month(2007, 8), Period::month(2010, 6)), 34);
  EXPECT_DOUBLE_EQ(years_between(Period::month(2007, 8), Period::month(2010, 6)), 34 / 12.0);
  EXPECT_DOUBLE_EQ(years_between(Period::quarter(2016, 4), Period::quarter(2018, 2)), 1.5);
  EXPECT_EQ(later(Period::month(2023, 12), 1), Period::month(2024, 1));
  EXPECT_EQ(later(Period::quarter(2023, 1), -1), Period::quarter(2022, 4));
}

TEST(Period, StandsOnTheAxisWhereItsPublishersNameIt) {
  EXPECT_DOUBLE_EQ(decimal_year(Period::month(2023, 9)), 2023 + 8 / 12.0);
  EXPECT_DOUBLE_EQ(decimal_year(Period::quarter(2016, 1)), 2016);
  EXPECT_DOUBLE_EQ(decimal_year(Period::year(PeriodKind::calendar_year, 2015)), 2015);
  EXPECT_DOUBLE_EQ(decimal_year(Period::year(PeriodKind::academic_year, 2022)), 2023);
  EXPECT_DOUBLE_EQ(decimal_year(Period::year(PeriodKind::financial_year, 2022)), 2023);
  EXPECT_DOUBLE_EQ(decimal_year(period_holding(PeriodKind::day, year{2024} / 12 / 31)),
                   2024 + 365 / 366.0);
}

TEST(Period, MovesAlongTheAxisWithoutEverTurningBack) {
  for (const auto kind : kPeriodKinds) {
    const Period start = period_holding(kind, year{1999} / 11 / 30);
    for (int i = 0; i < 1000; ++i) {
      ASSERT_LT(decimal_year(later(start, i)), decimal_year(later(start, i + 1)));
    }
  }
}

}  // namespace
}  // namespace commonweal::base
