#include "methods/rates/index_series.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace commonweal::methods {
namespace {

using base::Period;
using base::PeriodKind;

Period year(int number) { return Period::year(PeriodKind::calendar_year, number); }

Series yearly(int first, const std::vector<double>& values) {
  std::vector<Point> points;
  for (const double value : values) points.push_back({year(first++), value});
  return Series::make(std::move(points)).value();
}

std::string refused(const base::Result<Series>& result) {
  std::string found;
  if (result) return found;
  for (const auto& it : result.error().problems) found += it.place + ": " + it.what + '\n';
  return found;
}

TEST(Index, IsAHundredInItsBase) {
  const auto index = index_of(yearly(2014, {40, 50, 75}), year(2015));
  EXPECT_DOUBLE_EQ(*index->at(year(2014)), 80);
  EXPECT_DOUBLE_EQ(*index->at(year(2015)), 100);
  EXPECT_DOUBLE_EQ(*index->at(year(2016)), 150);
}

TEST(Index, TakesTheMeanOfABaseOfSeveralPeriods) {
  std::vector<Point> points;
  for (unsigned quarter = 1; quarter <= 4; ++quarter) {
    points.push_back({Period::quarter(2015, quarter), 10.0 * quarter});
  }
  const auto index = index_of(Series::make(points).value(), year(2015));
  EXPECT_DOUBLE_EQ(*index->at(Period::quarter(2015, 1)), 40);
  EXPECT_DOUBLE_EQ(*index->at(Period::quarter(2015, 4)), 160);
}

TEST(Index, IsRefusedWhereTheBaseHoldsOnlySomeOfItsPeriods) {
  std::vector<Point> points{{Period::quarter(2014, 4), 5}, {Period::quarter(2015, 1), 10}};
  points.push_back({Period::quarter(2015, 3), 30});
  EXPECT_EQ(refused(index_of(Series::make(points).value(), year(2015))),
            "base: 2015 has figures for 2 of its 4 quarters. Take a base that has them all.\n");
  // The third quarter itself is whole.
  const auto index = index_of(Series::make(points).value(), Period::quarter(2015, 3));
  EXPECT_EQ(*index->at(Period::quarter(2015, 3)), 100);
}

TEST(Chained, MeetsAtTheLinkAndKeepsTheGrowthOfBoth) {
  const auto whole = chained(yearly(2010, {50, 60, 75}), yearly(2012, {100, 110}), year(2012));
  EXPECT_DOUBLE_EQ(*whole->at(year(2010)), 50 * 100 / 75.0);
  EXPECT_DOUBLE_EQ(*whole->at(year(2012)), 100);
  EXPECT_DOUBLE_EQ(*whole->at(year(2013)), 110);
}

TEST(Deflated, IsAtThePricesOfAPeriodWhoseOwnFigureStays) {
  const auto real = deflated(yearly(2019, {100, 110}), yearly(2019, {90, 99, 104}), year(2020));
  EXPECT_DOUBLE_EQ(*real->at(year(2020)), 110);
  EXPECT_DOUBLE_EQ(*real->at(year(2019)), 110);
}

TEST(PerHead, IsForSoManyPeople) {
  const auto each = per_head(yearly(2019, {500}), yearly(2019, {20'000}), 1000);
  EXPECT_DOUBLE_EQ(*each->at(year(2019)), 25);
}

TEST(Growth, IsAShareOfThePeriodBeforeAndLeavesGapsOpen) {
  const auto one = growth(yearly(2019, {100, 110, 99}));
  ASSERT_EQ(one->points().size(), 2U);
  EXPECT_NEAR(*one->at(year(2020)), 0.1, 1e-12);
  EXPECT_NEAR(*one->at(year(2021)), -0.1, 1e-12);
  const auto two = growth(yearly(2019, {100, 110, 99}), 2);
  ASSERT_EQ(two->points().size(), 1U);
  EXPECT_NEAR(*two->at(year(2021)), -0.01, 1e-12);
}

TEST(SeriesOnAnotherFooting, AreRefusedWithTheirPeriods) {
  EXPECT_EQ(refused(index_of(yearly(2014, {80}), year(2015))),
            "base: There is no figure in 2015.\n");
  EXPECT_EQ(refused(index_of(yearly(2014, {0}), year(2014))),
            "base: The figure of 2014 is not above zero.\n");
  EXPECT_EQ(refused(chained(yearly(2010, {5}), yearly(2011, {5}), year(2011))),
            "link: Both series need a figure above zero for 2011.\n");
  EXPECT_EQ(refused(deflated(yearly(2010, {5, 6, 7}), yearly(2011, {1}), year(2011))),
            "prices: There is no figure above zero for 2010.\n"
            "prices: There is no figure above zero for 2012.\n");
  EXPECT_EQ(refused(deflated(yearly(2010, {5}), yearly(2010, {1}), year(2011))),
            "prices: There is no figure above zero for 2011.\n");
  EXPECT_EQ(refused(per_head(yearly(2010, {5}), yearly(2010, {0}))),
            "population: There is no figure above zero for 2010.\n");
  EXPECT_EQ(refused(per_head(yearly(2010, {5}), yearly(2010, {1}), 0)),
            "per: A rate is for more than 0 people.\n");
  EXPECT_EQ(refused(growth(yearly(2010, {5, -6}))),
            "series: No two figures above zero lie that many periods apart.\n");
  EXPECT_EQ(refused(growth(yearly(2010, {5, 6}), 0)),
            "periods: Growth is over one period or more.\n");
}

}  // namespace
}  // namespace commonweal::methods
