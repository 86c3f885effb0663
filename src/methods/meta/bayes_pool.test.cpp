#include "methods/meta/bayes_pool.hpp"

#include <cmath>
#include <limits>
#include <vector>

#include <gtest/gtest.h>

#include "methods/meta/bcg_example.hpp"

namespace commonweal::methods {
namespace {

const Effects kThree =
    Effects::make({{"A", 0.1, 0.04}, {"B", 0.5, 0.09}, {"C", -0.2, 0.02}}).value();

void expect_posterior(const Posterior& it, double mean, double deviation, double lower,
                      double upper) {
  EXPECT_NEAR(it.mean, mean, 1e-9);
  EXPECT_NEAR(it.standard_deviation, deviation, 1e-9);
  EXPECT_NEAR(it.limits.lower, lower, 1e-8);
  EXPECT_NEAR(it.limits.upper, upper, 1e-8);
}

// A sum over 40,001 values of tau in R 4.2.2 (tests/peers/meta_effects.R).
TEST(BayesPool, OfThreeStudiesIsThatOfAFineGrid) {
  const BayesPooled it = bayes_pool(kThree).value();
  EXPECT_NEAR(it.share_above_none, 0.5953603613294, 1e-9);
  expect_posterior(it.mu, 0.0649845708196, 0.2653185272916, -0.4368131864956, 0.6489487845267);
  expect_posterior(it.tau, 0.3310474320256, 0.2296063713610, 0.0194092281205, 0.8929249938551);
  expect_posterior(it.prediction, 0.0649845708196, 0.4823954901785, -0.9097594692742,
                   1.1272285721173);
  EXPECT_EQ(it.studies.at(1).label, "B");
  expect_posterior(it.studies.at(1).effect, 0.2534460414783, 0.2698890944320, -0.1985522156679,
                   0.8316591284453);
}

TEST(BayesPool, DrawsStudiesToTheMeanAndTheLeastSureMost) {
  const BayesPooled it = bayes_pool(bcg_effects()).value();
  for (std::size_t i = 0; i < it.studies.size(); ++i) {
    const double own = bcg_effects().estimates()[i];
    const double drawn = it.studies[i].effect.mean;
    EXPECT_LE(std::min(own, it.mu.mean) - 0.02, drawn);
    EXPECT_LE(drawn, std::max(own, it.mu.mean) + 0.02);
  }
}

TEST(BayesPool, WithAPriorAtNothingIsTheFixedEffect) {
  const BayesPooled it = bayes_pool(kThree, {.tau_scale = 1e-6}).value();
  const double weights = 1 / 0.04 + 1 / 0.09 + 1 / 0.02;
  EXPECT_NEAR(it.mu.mean, (0.1 / 0.04 + 0.5 / 0.09 - 0.2 / 0.02) / weights, 1e-8);
  EXPECT_NEAR(it.mu.standard_deviation, 1 / std::sqrt(weights), 1e-8);
}

// The posterior is then the prior: the mean of a half-normal is its scale times sqrt(2 / pi).
TEST(BayesPool, LearnsNothingOfTauFromOneStudy) {
  const auto it = bayes_pool(Effects::make({{"", 1, 0.01}}).value(), {.tau_scale = 2});
  ASSERT_TRUE(it);
  EXPECT_NEAR(it->tau.mean, 2 * 0.7978845608028654, 1e-8);
  EXPECT_NEAR(it->tau.median, 2 * 0.6744897501960817, 1e-8);
  EXPECT_NEAR(it->mu.mean, 1, 1e-12);
}

TEST(BayesPool, FindsAPosteriorThatIsNarrowBesideItsPrior) {
  std::vector<StudyEffect> studies;
  for (int i = 0; i < 400; ++i) studies.push_back({"", i % 2 == 0 ? -0.01 : 0.01, 1e-8});
  const auto it = bayes_pool(Effects::make(studies).value(), {.tau_scale = 100});
  ASSERT_TRUE(it);
  EXPECT_NEAR(it->tau.mean, 0.01, 1e-4);
  EXPECT_NEAR(it->tau.standard_deviation, 0.01 / std::sqrt(800), 1e-5);
}

TEST(BayesPool, RefusesAPriorOrAShareThatIsNone) {
  EXPECT_FALSE(bayes_pool(kThree, {.tau_scale = 0}));
  EXPECT_FALSE(bayes_pool(kThree, {.tau_scale = std::numeric_limits<double>::quiet_NaN()}));
  const auto it = bayes_pool(kThree, {.share = 1});
  ASSERT_FALSE(it);
  EXPECT_EQ(it.error().problems[0].what, "The share must lie between 0 and 1.");
}

}  // namespace
}  // namespace commonweal::methods
