#include "methods/survey/survey_trimming.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

#include "methods/survey/random_survey_fixture.hpp"
#include "methods/survey/survey_raking.hpp"

namespace commonweal::methods {
namespace {

using Numbers = std::vector<double>;

TEST(Trimming, SharesTheExcessEqually) {
  const auto trimmed = trimmed_weights({1, 1, 4}, 3);
  ASSERT_TRUE(trimmed);
  EXPECT_EQ(*trimmed, (Numbers{1.5, 1.5, 3}));
  EXPECT_FALSE(trimmed_weights({1, 1, 4}, 1.5));
  // 5 above goes to two, which lifts the second above the bound, and on to the first.
  const auto twice = trimmed_weights({1, 5.9, 11}, 6);
  ASSERT_TRUE(twice);
  EXPECT_NEAR((*twice)[0], 5.9, 1e-8);
  EXPECT_LE((*twice)[1], 6 * (1 + 1e-8));
}

TEST(Trimming, LeavesWeightsOfNoneAtNone) {
  EXPECT_EQ(trimmed_weights({0, 1, 4}, 3), (Numbers{0, 2, 3}));
}

TEST(Trimming, AndRakingInTurnsMeetBoth) {
  std::size_t trimmed = 0;
  for (std::uint64_t number = 0; number < 40; ++number) {
    const SurveySample sample = random_sample(number, 200);
    const auto fit = [&](const Numbers& base) { return raked_weights(base, sample.margins); };
    const double mean =
        std::accumulate(sample.margins[0].targets.begin(), sample.margins[0].targets.end(), 0.0) /
        200;
    const auto fitted = fitted_and_trimmed(sample.base, sample.margins, 1.6, fit);
    if (!fitted.is_met) continue;
    expect_met(sample, fitted.weights, 1e-6);
    EXPECT_LE(std::ranges::max(fitted.weights), 1.6 * mean * (1 + 1e-8));
    trimmed += std::ranges::max(fit(sample.base).weights) > 1.6 * mean ? 1 : 0;
  }
  EXPECT_GT(trimmed, 10U);
}

TEST(DesignEffect, OfWeightsIsKishs) {
  EXPECT_EQ(kish_design_effect({2, 2, 2}), 1);
  EXPECT_NEAR(kish_design_effect({1, 3}), 1.25, 1e-15);
}

}  // namespace
}  // namespace commonweal::methods
