#include "methods/matching/balance.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "base/philox.hpp"
#include "methods/matching/coarsened_exact.hpp"
#include "methods/matching/entropy_balance.hpp"
#include "methods/matching/lalonde_fixture.hpp"
#include "methods/matching/matched_effect.hpp"
#include "methods/matching/propensity_weights.hpp"

namespace commonweal::methods {
namespace {

// R's MatchIt 4.5.1: summary(matchit(...))$sum.all.
TEST(ColumnBalance, EqualsMatchItOnLalonde) {
  const auto men = lalonde();
  if (men.is_absent()) GTEST_SKIP() << "NOT TESTED: ../shared/data/causal is absent";
  const auto of = [&](std::size_t which) {
    return column_balance(men.treated, men.column(which), {});
  };
  EXPECT_NEAR(of(0).difference, -0.309445262, 1e-9);
  EXPECT_NEAR(*of(0).variance_ratio, 0.43999546, 1e-8);
  EXPECT_NEAR(of(0).distance_mean, 0.081339066, 1e-9);
  EXPECT_NEAR(of(0).distance_most, 0.157726958, 1e-9);
  EXPECT_NEAR(of(2).difference, -0.349842542, 1e-9);
  EXPECT_FALSE(of(2).variance_ratio);
  EXPECT_NEAR(of(4).difference, -0.826309272, 1e-9);
  EXPECT_NEAR(of(6).difference, -0.721083809, 1e-9);
  EXPECT_NEAR(*of(7).variance_ratio, 0.95629305, 1e-8);
}

TEST(EntropyBalance, MakesMeansEqual) {
  const auto men = lalonde();
  if (men.is_absent()) GTEST_SKIP() << "NOT TESTED: ../shared/data/causal is absent";
  const auto weights = entropy_balance(men.treated, men.columns);
  ASSERT_TRUE(weights);
  for (std::size_t which = 0; which < Lalonde::kWidth; ++which) {
    EXPECT_NEAR(column_balance(men.treated, men.column(which), *weights).difference, 0, 1e-7);
  }
  double sum = 0;
  for (std::size_t i = 0; i < weights->size(); ++i) {
    EXPECT_GT((*weights)[i], 0);
    if (men.treated[i] == 0) sum += (*weights)[i];
  }
  EXPECT_NEAR(sum, 185, 1e-6);
}

TEST(EntropyBalance, SaysSoWhereTheMeansLieOutside) {
  const std::vector<std::uint8_t> treated{1, 1, 0, 0, 0};
  EXPECT_FALSE(entropy_balance(treated, std::vector<double>{9, 10, 1, 2, 3}));
}

TEST(CoarsenedExact, WeighsTheOthersOfACellAsItsTreated) {
  const std::vector<std::uint8_t> treated{1, 1, 0, 0, 0, 0, 1};
  const std::vector<double> ages{1, 2, 1, 2, 1, 9, 5};
  const auto weights = coarsened_exact(treated, ages, 4);
  EXPECT_EQ(weights, (std::vector<double>{1, 1, 2.0 / 3, 2.0 / 3, 2.0 / 3, 0, 0}));
}

TEST(PropensityWeights, FindTheEffectWherePropensityIsKnown) {
  base::RandomStream random(2, 2);
  std::vector<std::uint8_t> treated;
  std::vector<double> scores;
  std::vector<double> outcomes;
  for (int i = 0; i < 40'000; ++i) {
    const double x = random.normal();
    scores.push_back(1 / (1 + std::exp(-x)));
    treated.push_back(random.uniform() < scores.back());
    outcomes.push_back(2 * x + (treated.back() != 0 ? 1 + x : 0) + random.normal());
  }
  const auto effect = [&](Estimand estimand) {
    const Matching matching{.pairs = {},
                            .weights = propensity_weights({treated, scores}, estimand)};
    return matched_effect(treated, outcomes, matching);
  };
  const auto ate = effect(Estimand::ate);
  EXPECT_NEAR(ate.effect, 1, 0.1);
  EXPECT_LT(ate.limits.lower, 1);
  EXPECT_GT(ate.limits.upper, 1);
  EXPECT_NEAR(effect(Estimand::att).effect, 1.41, 0.1);  // 1 + the mean of x of those treated.
  EXPECT_NEAR(effect(Estimand::ato).effect, 1, 0.06);
}

// R: lm(y ~ t) with sandwich::vcovCL(cluster = pair), on pairs (1, 2), (3, 4), (5, 6), (7, 8).
TEST(MatchedEffect, HasAnErrorThatKnowsOfPairs) {
  const std::vector<std::uint8_t> treated{1, 0, 1, 0, 1, 0, 1, 0};
  const std::vector<double> outcomes{5, 3, 9, 8, 2, 1, 7, 2};
  const auto matching = matching_of({{0, 1, 1}, {2, 3, 1}, {4, 5, 1}, {6, 7, 1}}, 8);
  const auto effect = matched_effect(treated, outcomes, matching);
  EXPECT_NEAR(effect.effect, 2.25, 1e-12);
  // Differences 2, 1, 1, 5: the error of a paired test, by the counts of the regression.
  const double paired = std::sqrt((0.0625 + 1.5625 + 1.5625 + 7.5625) / 16);
  EXPECT_NEAR(effect.standard_error, paired * std::sqrt(4.0 / 3 * 7.0 / 6), 1e-12);
  EXPECT_NEAR(effective_size(treated, matching.weights).control, 4, 1e-12);
}

}  // namespace
}  // namespace commonweal::methods
