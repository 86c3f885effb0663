#include "methods/series/published.hpp"

#include <vector>

#include <gtest/gtest.h>

#include "base/period_text.hpp"
#include "methods/series/series_example.hpp"

namespace commonweal::methods {
namespace {

using base::Period;
using base::PeriodKind;

Period day(int year, unsigned month, unsigned number) {
  return base::period_holding(PeriodKind::day, std::chrono::year{year} / std::chrono::month{month} /
                                                   std::chrono::day{number});
}

TEST(PublishedKind, IsTheCoarsestThatHoldsNoTwoPoints) {
  std::vector<Point> quarter_ends;
  for (int i = 0; i < 12; ++i) {
    const auto day = base::last_day(base::later(Period::quarter(2016, 1), i));
    quarter_ends.push_back({base::period_holding(base::PeriodKind::day, day), 1.0 * i});
  }
  EXPECT_EQ(published_kind(quarter_ends), base::PeriodKind::quarter);
  EXPECT_EQ(published_kind(monthly({1, 2, 3, 4, 5}).points()), base::PeriodKind::month);
  EXPECT_EQ(published_kind(key_stage_2_gap().points()), base::PeriodKind::academic_year);
}

TEST(PublishedKind, LeavesMonthsMonthsHoweverFarApartTheyAre) {
  const std::vector<Point> points{
      {Period::month(1999, 12), 100}, {Period::month(2000, 1), 98}, {Period::month(2001, 2), 95}};
  EXPECT_EQ(published_kind(points), PeriodKind::month);  // One month apart is not thirteen.
}

TEST(LaterPublished, KeepsTheEndOfAQuarterHoweverManyDaysItHas) {
  const auto later = [](int count) {
    return base::text(later_published(day(2016, 3, 31), PeriodKind::quarter, count));
  };
  EXPECT_EQ(later(0), "2016-03-31");
  EXPECT_EQ(later(1), "2016-06-30");
  EXPECT_EQ(later(2), "2016-09-30");
  EXPECT_EQ(later(8), "2018-03-31");
}

TEST(LaterPublished, StaysInsideAShortMonth) {
  EXPECT_EQ(later_published(day(2023, 1, 1), PeriodKind::month, 1), day(2023, 2, 1));
  EXPECT_EQ(later_published(day(2023, 1, 31), PeriodKind::month, 1), day(2023, 2, 28));
}

TEST(LaterPublished, IsTheNextPeriodWhereThatIsWhatIsPublished) {
  EXPECT_EQ(later_published(Period::month(2016, 12), PeriodKind::month, 1), Period::month(2017, 1));
  EXPECT_EQ(later_published(academic(2016), PeriodKind::academic_year, 1), academic(2017));
}

}  // namespace
}  // namespace commonweal::methods
