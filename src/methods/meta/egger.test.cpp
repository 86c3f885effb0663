#include "methods/meta/egger.hpp"

#include <gtest/gtest.h>

#include "methods/meta/bcg_example.hpp"

namespace commonweal::methods {
namespace {

// regtest(yi, vi, model = "lm") of metafor 3.8-1.
TEST(Egger, AsALineIsThatOfMetafor) {
  const auto test = egger_test(bcg_effects()).value();
  EXPECT_NEAR(test.slope.statistic, -1.401282, 1e-6);
  EXPECT_NEAR(test.slope.p, 0.188707, 1e-6);
  EXPECT_EQ(test.degrees, 11);
  EXPECT_NEAR(test.limit.estimate, -0.190929, 1e-6);
  EXPECT_NEAR(test.limit.limits.lower, -0.675332, 1e-6);
  EXPECT_NEAR(test.limit.limits.upper, 0.293475, 1e-6);
}

// regtest(rma(yi, vi)).
TEST(Egger, AsAMetaRegressionIsThatOfMetafor) {
  const auto test = egger_test(bcg_effects(), EggerModel::mixed).value();
  EXPECT_NEAR(test.slope.statistic, -0.803329, 1e-6);
  EXPECT_NEAR(test.slope.p, 0.421784, 1e-6);
  EXPECT_FALSE(test.degrees);
  EXPECT_NEAR(test.limit.limits.upper, 0.097360, 1e-6);
}

TEST(Egger, RefusesStudiesThatAreTooFewOrAllAsExact) {
  EXPECT_FALSE(egger_test(Effects::make({{"A", 1, 0.1}, {"B", 2, 0.2}}).value()));
  const auto exact =
      egger_test(Effects::make({{"A", 1, 0.1}, {"B", 2, 0.1}, {"C", 3, 0.1}}).value());
  ASSERT_FALSE(exact);
  EXPECT_EQ(exact.error().problems.at(0).place, "standard error");
}

}  // namespace
}  // namespace commonweal::methods
