#include "methods/survey/survey_raking.hpp"

#include <gtest/gtest.h>

#include "methods/survey/random_survey_fixture.hpp"

namespace commonweal::methods {
namespace {

using Numbers = std::vector<double>;

// Two variables by hand: one sweep fits both, because they are independent in the sample.
TEST(Raking, FitsTwoIndependentMarginsAtOnce) {
  const SurveySample sample{{1, 1, 1, 1}, {{{0, 0, 1, 1}, {3, 1}}, {{0, 1, 0, 1}, {2.4, 1.6}}}};
  const auto raked = raked_weights(sample.base, sample.margins);
  EXPECT_TRUE(raked.is_met);
  EXPECT_NEAR(raked.weights[0], 1.8, 1e-12);
  EXPECT_NEAR(raked.weights[1], 1.2, 1e-12);
  EXPECT_NEAR(raked.weights[2], 0.6, 1e-12);
  EXPECT_NEAR(raked.weights[3], 0.4, 1e-12);
}

// The slow and obvious way: response by response, until nothing changes.
Numbers slow_raked(const SurveySample& sample) {
  Numbers weights = sample.base;
  for (int sweep = 0; sweep < 3000; ++sweep) {
    for (const auto& margin : sample.margins) {
      Numbers sums(margin.targets.size());
      for (std::size_t i = 0; i < weights.size(); ++i) sums[margin.category[i]] += weights[i];
      for (std::size_t i = 0; i < weights.size(); ++i) {
        weights[i] *= margin.targets[margin.category[i]] / sums[margin.category[i]];
      }
    }
  }
  return weights;
}

TEST(Raking, IsTheSameAsTheSlowWay) {
  for (std::uint64_t number = 0; number < 60; ++number) {
    const SurveySample sample = random_sample(number, 60);
    const auto raked = raked_weights(sample.base, sample.margins);
    ASSERT_TRUE(raked.is_met) << number;
    expect_met(sample, raked.weights, 1e-9);
    const auto slow = slow_raked(sample);
    for (std::size_t i = 0; i < slow.size(); ++i) {
      ASSERT_NEAR(raked.weights[i], slow[i], 1e-8 * slow[i]) << number;
    }
  }
}

// As of a cluster that a replicate leaves out, here all there is of a cell.
TEST(Raking, LeavesWeightsOfNoneAtNone) {
  const SurveySample sample{{1, 2, 0, 3}, {{{0, 0, 1, 1}, {4, 6}}, {{0, 1, 0, 1}, {1, 9}}}};
  const auto raked = raked_weights(sample.base, sample.margins);
  EXPECT_EQ(raked.weights[2], 0);
  expect_met(sample, raked.weights, 1e-9);
}

// Everybody of category 0 of one is of 0 of the other, and the targets disagree.
TEST(Raking, SaysWhereNoWeightsAgree) {
  const SurveySample sample{{1, 1, 1}, {{{0, 0, 1}, {2, 1}}, {{0, 0, 1}, {1, 2}}}};
  const auto raked = raked_weights(sample.base, sample.margins);
  EXPECT_FALSE(raked.is_met);
  EXPECT_GT(raked.miss, 0.1);
  EXPECT_EQ(raked.steps, RakingEffort{}.sweeps_most);
}

}  // namespace
}  // namespace commonweal::methods
