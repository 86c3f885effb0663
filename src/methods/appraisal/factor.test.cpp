#include "methods/appraisal/factor.hpp"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

namespace commonweal::methods {
namespace {

constexpr DrawPlan kPlan{.draws = 40'000, .seed = 11};

// Within five standard errors of the mean, and the deviation within 3%.
void expect_moments(const Factor& factor) {
  const double sd = std::sqrt(factor.moments.variance);
  EXPECT_NEAR(factor.spread.mean, factor.moments.mean,
              5 * sd / std::sqrt(static_cast<double>(kPlan.draws)));
  EXPECT_NEAR(factor.spread.standard_deviation, sd, 0.03 * sd);
}

TEST(SpreadFactor, HasMeanOneAndTheSpreadAskedForAndIsNeverBelowNought) {
  for (const double spread : {0.05, 0.2, 0.5, 1.0}) {
    const auto factor = spread_factor(kPlan, "delivery/bid-1", spread);
    EXPECT_EQ(factor.moments.mean, 1);
    EXPECT_DOUBLE_EQ(factor.moments.variance, spread * spread);
    expect_moments(factor);
    EXPECT_GT(*std::ranges::min_element(factor.draws), 0);
  }
}

TEST(RangeFactor, HasTheCentralValueAsMeanAndStaysWithinTheLimits) {
  for (const ValueRange range :
       {ValueRange{10'000, 13'000, 16'000}, ValueRange{0, 1, 10}, ValueRange{-5, 4, 5}}) {
    const auto factor = range_factor(kPlan, "unit-value/wellby", range);
    EXPECT_EQ(factor.moments.mean, range.central);
    expect_moments(factor);
    EXPECT_GE(*std::ranges::min_element(factor.draws), range.low);
    EXPECT_LE(*std::ranges::max_element(factor.draws), range.high);
  }
}

// A PERT distribution from -1 to 1 around 0 has shapes 3 and 3, and a variance of 4 x 9 / (36 x 7).
TEST(RangeFactor, OfEvenLimitsIsPert) {
  EXPECT_NEAR(moments_of(ValueRange{-1, 0, 1}).variance, 1.0 / 7, 1e-15);
}

TEST(ValueRange, IsUncertainOnlyWhereLimitsLieOnBothSides) {
  EXPECT_TRUE(is_uncertain({1, 2, 3}));
  EXPECT_FALSE(is_uncertain({2, 2, 3}));
  EXPECT_FALSE(is_uncertain({1, 3, 3}));
  EXPECT_FALSE(is_uncertain({2, 2, 2}));
}

EffectUnitsQuestion halved_risk() {
  return {.scale = EffectScale::risk_ratio,
          .effect = {std::log(0.5), 0.2},
          .reach = 1,
          .baseline = Quantity{0.02},
          .drop_out = Quantity{0.2, 0.05},
          .stream = 40};
}

TEST(EffectFactor, HasTheMomentsOfTheClosedForm) {
  expect_moments(effect_factor(kPlan, halved_risk()));
}

TEST(EffectFactor, HasTheSameDrawsWhereverItIsAskedFor) {
  auto question = halved_risk();
  question.seed = 99;  // The plan's is taken.
  question.draws = 3;
  question.reach = 5'000;
  EXPECT_EQ(effect_factor(kPlan, question).draws, effect_factor(kPlan, halved_risk()).draws);
}

// So that people and metric move together, and a change to one input leaves the others' draws.
TEST(EffectFactor, ScalesWithAnExactInputDrawByDraw) {
  auto question = halved_risk();
  question.per_unit = Quantity{-3};
  const auto people = effect_factor(kPlan, halved_risk());
  const auto metric = effect_factor(kPlan, question);
  for (std::size_t i = 0; i < kPlan.draws; ++i) {
    ASSERT_NEAR(metric.draws[i], -3 * people.draws[i], 1e-15);
  }
}

TEST(EffectFactor, WithoutAStandardErrorIsAPoint) {
  auto question = halved_risk();
  question.effect.standard_error.reset();
  const auto factor = effect_factor(kPlan, question);
  EXPECT_EQ(factor.spread.standard_deviation, 0);
  EXPECT_NEAR(factor.spread.mean, -0.008, 1e-15);  // 0.02 x -0.5 x 0.8.
}

TEST(Factor, OfAnotherSeedOrNameHasOtherDraws) {
  const auto one = spread_factor(kPlan, "delivery/bid-1", 0.2);
  EXPECT_NE(one.draws, spread_factor(kPlan, "delivery/bid-2", 0.2).draws);
  EXPECT_NE(one.draws,
            spread_factor({.draws = kPlan.draws, .seed = 12}, "delivery/bid-1", 0.2).draws);
}

TEST(Factor, WithFewerDrawsHasTheFirstOfThem) {
  const auto few = spread_factor({.draws = 100, .seed = 11}, "delivery/bid-1", 0.2);
  const auto many = spread_factor(kPlan, "delivery/bid-1", 0.2);
  EXPECT_TRUE(std::ranges::equal(few.draws, std::span(many.draws).first(100)));
}

}  // namespace
}  // namespace commonweal::methods
