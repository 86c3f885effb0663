#include "investment/appraisal/metric_impact.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "investment/appraisal/appraisal_example.hpp"

namespace commonweal::investment {
namespace {

// In 2027: 1,000 + 2,500 people, each 1e-6 days less, for two years each.
TEST(Metric, ChangesByReachCourseAndEffect) {
  const auto answer = appraised(example_case());
  ASSERT_EQ(answer.metrics.size(), 1U);
  const auto& years = answer.metrics[0].years;
  EXPECT_NEAR(years[0].change.mean, -0.001, 0.00003);
  EXPECT_NEAR(years[1].change.mean, -0.0035, 0.0001);
  EXPECT_NEAR(years[2].change.mean, -0.0025, 0.0001);
  EXPECT_EQ(years[3].change.mean, 0);
  // Goodman: (1 + 0.25^2) x (1 + 0.2^2) - 1.
  EXPECT_NEAR(years[1].change.standard_deviation, 0.0035 * std::sqrt(1.0625 * 1.04 - 1), 0.00006);
  EXPECT_GT(years[1].improves, 0.99);
  EXPECT_NEAR(years[1].level->mean, 100 + years[1].change.mean, 1e-9);
  EXPECT_NEAR(years[1].level->standard_deviation, 2, 0.001);
}

// The example's effect has a standard error of a quarter of itself.
TEST(Metric, ToldApartFromHowMuchIsDeliveredVariesByTheEffectAlone) {
  const auto years = appraised(example_case()).metrics[0].years;
  EXPECT_NEAR(years[1].effect_deviation, 0.0035 * 0.25, 0.0035 * 0.25 * 0.04);
  EXPECT_LT(years[1].effect_deviation, years[1].change.standard_deviation);
  EXPECT_EQ(years[3].effect_deviation, 0);
}

TEST(Metric, GoesAsThingsGoInAYearThatTheBidDoesNotTouch) {
  const auto answer = appraised(example_case());
  const auto& untouched = answer.metrics[0].years[3];
  ASSERT_EQ(untouched.change.mean, 0);
  EXPECT_NEAR(untouched.level->mean, 100, 1e-9);
  EXPECT_NEAR(untouched.level->standard_deviation, 2, 1e-9);
  EXPECT_NEAR(untouched.level->p10, 100 - 2 * 1.2815515655446004, 1e-9);
  EXPECT_NEAR(untouched.level->p90, 100 + 2 * 1.2815515655446004, 1e-9);
}

TEST(Metric, ClosesAShareOfTheGapInTheYearOfTheTarget) {
  const auto gap = appraised(example_case()).metrics[0].gap.value();
  EXPECT_EQ(gap.year, 2028);
  EXPECT_EQ(gap.usual, 100);
  EXPECT_NEAR(gap.share.mean, 0.0025 / 10, 0.00001);
  EXPECT_GT(gap.share.p10, 0);
}

TEST(Metric, HasNoGapWhereTheTargetIsMetAsThingsGo) {
  auto of = example_case();
  of.metrics[0].target->value = 110;
  EXPECT_FALSE(appraised(of).metrics[0].gap);
}

TEST(Metric, IsToldByPlace) {
  const auto answer = appraised(example_case());
  const auto& places = answer.metrics[0].places;
  ASSERT_EQ(places.size(), 2U);
  EXPECT_EQ(places[0].name, "North");
  EXPECT_EQ(places[1].years[1].people, 500);
  EXPECT_NEAR(places[0].years[1].change + places[1].years[1].change,
              answer.metrics[0].years[1].change.mean, 1e-12);
}

}  // namespace
}  // namespace commonweal::investment
