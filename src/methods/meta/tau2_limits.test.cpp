#include "methods/meta/tau2_limits.hpp"

#include <gtest/gtest.h>

#include "methods/meta/bcg_example.hpp"
#include "methods/meta/pool.hpp"

namespace commonweal::methods {
namespace {

// confint(rma(yi, vi)) of metafor 3.8-1.
TEST(HeterogeneityLimits, ByQProfileAreThoseOfMetafor) {
  const auto limits = q_profile_limits(bcg_effects()).value();
  EXPECT_NEAR(limits.tau2.lower, 0.119718, 1e-6);
  EXPECT_NEAR(limits.tau2.upper, 1.111479, 1e-6);
  EXPECT_NEAR(limits.i2.lower, 0.81920575, 1e-8);
  EXPECT_NEAR(limits.i2.upper, 0.97678075, 1e-8);
  EXPECT_NEAR(limits.h2.upper, 43.067712, 1e-6);
  EXPECT_FALSE(limits.is_empty);
}

TEST(HeterogeneityLimits, ByLikelihoodAreThoseOfMetafor) {
  const auto limits = likelihood_limits(bcg_effects(), PoolMethod::reml).value();
  EXPECT_NEAR(limits.tau2.lower, 0.115266, 1e-6);
  EXPECT_NEAR(limits.tau2.upper, 0.964695, 1e-6);
  EXPECT_NEAR(limits.h2.lower, 5.362638, 1e-6);
  EXPECT_FALSE(likelihood_limits(bcg_effects(), PoolMethod::hedges));
}

TEST(HeterogeneityLimits, AreNarrowerWithAModeratorAndWithLessConfidence) {
  const auto all = q_profile_limits(bcg_effects()).value();
  const auto some = q_profile_limits(bcg_effects(), std::vector{bcg_latitude()}).value();
  const auto less = q_profile_limits(bcg_effects(), {}, 0.5).value();
  EXPECT_LT(some.tau2.upper, all.tau2.upper);
  EXPECT_LT(less.tau2.upper, all.tau2.upper);
  EXPECT_GT(less.tau2.lower, all.tau2.lower);
}

TEST(HeterogeneityLimits, SayWhereNoVarianceIsInKeepingWithTheEffects) {
  const auto alike = Effects::make({{"A", 0.3, 1}, {"B", 0.3, 1}, {"C", 0.301, 1}, {"D", 0.3, 1}});
  const auto limits = q_profile_limits(*alike).value();
  EXPECT_TRUE(limits.is_empty);
  EXPECT_EQ(limits.tau2.upper, 0);
}

TEST(HeterogeneityLimits, NeedTwoStudiesAndAConfidence) {
  const auto one = Effects::make({{"A", 0.3, 1}}).value();
  EXPECT_FALSE(q_profile_limits(one));
  EXPECT_FALSE(likelihood_limits(one, PoolMethod::reml));
  EXPECT_FALSE(q_profile_limits(bcg_effects(), {}, 0));
}

}  // namespace
}  // namespace commonweal::methods
