#include "methods/meta/sequences.hpp"

#include <numeric>
#include <vector>

#include <gtest/gtest.h>

#include "methods/meta/bcg_example.hpp"

namespace commonweal::methods {
namespace {

// leave1out(rma(yi, vi)) of metafor 3.8-1: the first, fourth and eighth trial.
TEST(LeaveOneOut, IsThatOfMetafor) {
  const auto parts = leave_one_out(bcg_effects()).value();
  ASSERT_EQ(parts.size(), 13U);
  EXPECT_EQ(parts[0].label, "Aronson, 1948");
  EXPECT_NEAR(parts[0].pooled.estimate, -0.707084, 1e-6);
  EXPECT_NEAR(parts[3].pooled.estimate, -0.628409, 1e-6);
  EXPECT_NEAR(parts[3].pooled.heterogeneity.tau2, 0.262758, 1e-6);
  EXPECT_NEAR(parts[7].pooled.standard_error, 0.179878, 1e-6);
  EXPECT_NEAR(parts[7].pooled.heterogeneity.q, 67.985811, 1e-6);
}

TEST(LeaveOneOut, NeedsSomethingToBeLeft) {
  EXPECT_FALSE(leave_one_out(Effects::make({{"A", 1, 1}}).value()));
  const auto two = Effects::make({{"A", 1, 1}, {"B", 2, 1}}).value();
  const auto one = leave_one_out(two);
  ASSERT_FALSE(one);
  EXPECT_EQ(one.error().problems[0].what, "Leaving one out leaves one: give three or more.");
  EXPECT_TRUE(leave_one_out(two, {.method = PoolMethod::fixed}));
  EXPECT_TRUE(leave_one_out(two, {.tau2 = 0.5}));
  EXPECT_FALSE(leave_one_out(two, {.method = PoolMethod::fixed, .inference = Inference::student}));
}

TEST(Cumulative, BeginsWithOneStudyAndEndsWithAll) {
  const Effects effects = bcg_effects();
  std::vector<std::size_t> order(13);
  std::iota(order.begin(), order.end(), 0);
  const auto parts = cumulative(effects, order).value();
  ASSERT_EQ(parts.size(), 13U);
  EXPECT_DOUBLE_EQ(parts[0].pooled.estimate, effects.estimates()[0]);
  EXPECT_EQ(parts[12].label, "Comstock et al, 1976");
  EXPECT_EQ(parts[12].pooled.estimate, pool(effects)->estimate);
  EXPECT_EQ(parts[5].pooled.studies, 6U);
}

}  // namespace
}  // namespace commonweal::methods
