#include "methods/discounting/discount.hpp"

#include <cmath>
#include <fstream>
#include <iostream>
#include <limits>
#include <sstream>
#include <string>

#include <gtest/gtest.h>

namespace commonweal::methods {
namespace {

// HM Treasury, Green Book 2022, annex 6, table 8.
const DiscountBands kStandard = {{0, 30, 0.035},    {31, 75, 0.030},   {76, 125, 0.025},
                                 {126, 200, 0.020}, {201, 300, 0.015}, {301, 1000, 0.010}};

struct PrintedFactor {
  int year;
  double factor;
};

// As the same annex prints them, to four places.
constexpr PrintedFactor kPrinted[] = {{0, 1},       {1, 0.9662},  {10, 0.7089}, {30, 0.3563},
                                      {31, 0.3459}, {50, 0.1973}, {75, 0.0942}, {125, 0.0274}};

void expect_printed(const DiscountBands& bands) {
  for (const auto& [year, factor] : kPrinted) {
    EXPECT_NEAR(discount_factor(bands, year), factor, 5e-5) << "year " << year;
  }
}

TEST(Discount, GivesTheFactorsThatTheGreenBookPrints) { expect_printed(kStandard); }

DiscountBands read_standard(std::istream& rows) {
  DiscountBands bands;
  std::string row;
  std::getline(rows, row);
  while (std::getline(rows, row)) {
    std::istringstream cells(row);
    DiscountBand band{};
    char comma = 0;
    cells >> band.from >> comma >> band.to >> comma >> band.rate;
    bands.push_back(band);
  }
  return bands;
}

TEST(Discount, GivesThemFromThePublishedScheduleToo) {
  const char* folder = std::getenv("COMMONWEAL_SHARED_DATA");
  const std::string path =
      std::string(folder != nullptr ? folder : "../shared/data") + "/greenbook/stpr_schedule.csv";
  std::ifstream rows(path);
  if (!rows) {
    std::cerr << "NOT TESTED: there is no " << path
              << "; set COMMONWEAL_SHARED_DATA to the folder of the published data.\n";
    GTEST_SKIP() << "no " << path;
  }
  expect_printed(read_standard(rows));
}

TEST(Discount, IsTheProductOfEachYearsOwnRate) {
  double factor = 1;
  for (int year = 1; year <= 1100; ++year) {
    const double rate = year <= 30    ? 0.035
                        : year <= 75  ? 0.030
                        : year <= 125 ? 0.025
                        : year <= 200 ? 0.020
                        : year <= 300 ? 0.015
                                      : 0.010;
    factor /= 1 + rate;
    ASSERT_NEAR(discount_factor(kStandard, year), factor, 1e-12 * factor) << year;
  }
}

TEST(Discount, OfHealthIsLess) {
  const DiscountBands health = {{0, 30, 0.015}, {31, 75, 0.0129}};
  EXPECT_NEAR(discount_factor(health, 1), 1 / 1.015, 1e-15);
  EXPECT_NEAR(discount_factor(health, 31), std::pow(1.015, -30) / 1.0129, 1e-15);
}

TEST(PresentValue, OfTheSameAmountEachYearIsTheSumOfFactors) {
  const std::vector<double> amounts(3, 100);
  EXPECT_NEAR(present_value(kStandard, amounts), 100 + 100 / 1.035 + 100 / (1.035 * 1.035), 1e-10);
}

TEST(EquivalentAnnual, IsUndoneByThePresentValue) {
  for (std::size_t years = 1; years <= 60; ++years) {
    const double annual = equivalent_annual(kStandard, 1000, years);
    EXPECT_NEAR(present_value(kStandard, std::vector<double>(years, annual)), 1000, 1e-9);
  }
}

TEST(Scaled, TakesEveryRateTimesTheFactor) {
  const auto none = scaled(kStandard, 0);
  EXPECT_EQ(discount_factor(none, 125), 1);
  EXPECT_NEAR(discount_factor(scaled(kStandard, 2), 1), 1 / 1.07, 1e-15);
}

TEST(PaybackYear, IsWhenTheSumReachesNoughtForGood) {
  EXPECT_EQ(payback_year(std::vector<double>{-3, 1, 1, 1, 1}), 3);
  EXPECT_EQ(payback_year(std::vector<double>{5, -6, 2}), 2);  // Not year 0: it falls again.
  EXPECT_EQ(payback_year(std::vector<double>{1, 1}), 0);
  EXPECT_EQ(payback_year(std::vector<double>{-3, 1, 1}), std::nullopt);
  EXPECT_EQ(payback_year(std::vector<double>{}), std::nullopt);
}

std::string first_problem(const DiscountBands& bands) {
  auto problems = problems_of_bands(bands);
  if (problems.empty()) return "";
  return std::move(problems).fail().value().problems.front().what;
}

TEST(DiscountBands, AreRefusedWithASentence) {
  EXPECT_EQ(first_problem(kStandard), "");
  EXPECT_EQ(first_problem({{1, 30, 0.035}}), "");
  EXPECT_EQ(first_problem({}), "There is no discount rate. Add a band.");
  EXPECT_EQ(first_problem({{2, 30, 0.035}}),
            "The first band must begin in year 0 or 1, not in year 2.");
  EXPECT_EQ(first_problem({{0, 30, 0.035}, {32, 75, 0.03}}),
            "The band of years 32 to 75 must begin in year 31, after the one before it.");
  EXPECT_EQ(first_problem({{0, 30, 0.035}, {30, 75, 0.03}}),
            "The band of years 30 to 75 must begin in year 31, after the one before it.");
  EXPECT_EQ(first_problem({{1, 0, 0.035}}), "The band of years 1 to 0 ends before it begins.");
  for (const double rate :
       {-1.0, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
    EXPECT_EQ(first_problem({{0, 30, rate}}),
              "The rate of years 0 to 30 must be a number above -1, such as 0.035.");
  }
}

}  // namespace
}  // namespace commonweal::methods
