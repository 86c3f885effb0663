#include "methods/spending_outlook/spending_path.hpp"

#include <cmath>
#include <limits>
#include <numeric>

#include <gtest/gtest.h>

#include "methods/spending_outlook/calibration.hpp"

namespace commonweal::methods {
namespace {

SpendingInputs two_ages() {
  return {.start_share = 0.09,
          .first_year = 2023,
          .last_year = 2033,
          .bands = {{.name = "under 75", .people = 50, .growth = 0.002, .need = 1},
                    {.name = "75 and over", .people = 5, .growth = 0.025, .need = 5}},
          .need_growth = 0.01,
          .unit_cost_growth = 0.012,
          .productivity = 0.005,
          .gdp_growth = 0.015,
          .prevention = 0.004,
          .prevention_from = 2027};
}

double sum_of(const DriverParts& parts) { return std::accumulate(parts.begin(), parts.end(), 0.0); }

double part(const SpendingPath& path, SpendingDriver driver) {
  return path.parts[static_cast<std::size_t>(driver)];
}

TEST(SpendingPath, StaysWhereNothingMoves) {
  SpendingInputs still = {.start_share = 0.09,
                          .first_year = 2023,
                          .last_year = 2026,
                          .bands = {{.name = "all", .people = 10}}};
  for (const auto& year : spending_path(still).years) EXPECT_DOUBLE_EQ(year.share, 0.09);
}

// Worked by hand: 0.09 x 1.02 / 1.01 after a year.
TEST(SpendingPath, IsTheProductOfItsDrivers) {
  SpendingInputs inputs = {.start_share = 0.09,
                           .first_year = 2023,
                           .last_year = 2024,
                           .bands = {{.name = "all", .people = 10}},
                           .unit_cost_growth = 0.02,
                           .gdp_growth = 0.01};
  EXPECT_NEAR(spending_path(inputs).last_share(), 0.09 * 1.02 / 1.01, 1e-15);
}

TEST(SpendingPath, TakesGrowthApartExactlyEveryYear) {
  const auto path = spending_path(two_ages());
  for (std::size_t i = 1; i < path.years.size(); ++i) {
    EXPECT_NEAR(sum_of(path.years[i].since_before), path.years[i].share - path.years[i - 1].share,
                1e-15);
  }
  EXPECT_NEAR(sum_of(path.parts), path.last_share() - 0.09, 1e-14);
}

TEST(SpendingPath, GivesEachDriverItsSign) {
  const auto path = spending_path(two_ages());
  EXPECT_GT(part(path, SpendingDriver::people), 0);
  EXPECT_GT(part(path, SpendingDriver::ageing), 0);
  EXPECT_LT(part(path, SpendingDriver::productivity), 0);
  EXPECT_LT(part(path, SpendingDriver::prevention), 0);
  EXPECT_LT(part(path, SpendingDriver::economy), 0);
}

TEST(SpendingPath, PreventsNothingBeforePreventionBegins) {
  const auto path = spending_path(two_ages());
  const auto prevention = static_cast<std::size_t>(SpendingDriver::prevention);
  EXPECT_EQ(path.years[3].since_before[prevention], 0);  // 2026
  EXPECT_LT(path.years[4].since_before[prevention], 0);  // 2027
}

TEST(SpendingPath, RefusesWhatMakesNoSense) {
  SpendingInputs bad = two_ages();
  bad.start_share = 9;
  bad.last_year = 2023;
  bad.productivity = std::numeric_limits<double>::quiet_NaN();
  bad.bands[0].people = 0;
  EXPECT_EQ(problems_of(bad).count(), 4U);
}

TEST(Calibration, FindsTheInputThatWasHidden) {
  const auto truth = two_ages();
  const double last = spending_path(truth).last_share();
  for (const auto input : {CalibratedInput::need_growth, CalibratedInput::unit_cost_growth,
                           CalibratedInput::productivity, CalibratedInput::gdp_growth}) {
    SpendingInputs blind = truth;
    value_of(blind, input) = 0;
    auto found = calibrated(blind, {.input = input, .last_share = last});
    ASSERT_TRUE(found);
    SpendingInputs expected = truth;
    EXPECT_NEAR(value_of(*found, input), value_of(expected, input), 1e-12);
    EXPECT_NEAR(spending_path(*found).last_share(), last, 1e-12);
  }
}

TEST(Calibration, RefusesAShareOutOfReach) {
  const auto found =
      calibrated(two_ages(), {.input = CalibratedInput::productivity, .last_share = 1e6});
  ASSERT_FALSE(found);
  EXPECT_NE(found.error().problems[0].what.find("No productivity between"), std::string::npos);
}

}  // namespace
}  // namespace commonweal::methods
