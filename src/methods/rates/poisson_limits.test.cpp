#include "methods/rates/poisson_limits.hpp"

#include <cmath>

#include <gtest/gtest.h>

namespace commonweal::methods {
namespace {

// poisson.test(n)$conf.int of R 4.2.2.
TEST(PoissonLimits, AreExactlyThoseOfR) {
  struct Case {
    double count, lower, upper;
  };
  for (const auto& [count, lower, upper] :
       {Case{0, 0, 3.688879454113935}, Case{1, 0.0253178079842899, 5.5716433909388989},
        Case{7, 2.814363051519867, 14.422675361702378},
        Case{65, 50.16562772923428, 82.84783581587158},
        Case{1045, 982.593709411132, 1110.330776611882}}) {
    const Limits limits = exact_limits(count, 0.95);
    EXPECT_NEAR(limits.lower, lower, 1e-9 * (1 + lower)) << count;
    EXPECT_NEAR(limits.upper, upper, 1e-9 * upper) << count;
  }
}

// The guidance of England's public-health bodies says so (Technical guide, Confidence intervals,
// 2018): within 0.2% from 10 events on.
TEST(PoissonLimits, OfByarAreWithinAFifthOfAPerCentFromTenEventsOn) {
  for (double count = 10; count <= 3000; count = std::ceil(count * 1.1)) {
    const Limits exact = exact_limits(count, 0.95);
    const Limits byar = byar_limits(count, 0.95);
    EXPECT_NEAR(byar.lower / exact.lower, 1, 0.002) << count;
    EXPECT_NEAR(byar.upper / exact.upper, 1, 0.002) << count;
  }
  EXPECT_GT(std::abs(byar_limits(1, 0.95).lower / exact_limits(1, 0.95).lower - 1), 0.002);
}

TEST(PoissonLimits, AreExactBelowTenEventsAndByarsFromTenOn) {
  EXPECT_EQ(count_limits(9).upper, exact_limits(9, 0.95).upper);
  EXPECT_NE(count_limits(9).upper, byar_limits(9, 0.95).upper);
  EXPECT_EQ(count_limits(10).upper, byar_limits(10, 0.95).upper);
}

// qgamma(0.025, x) and qgamma(0.975, x + 1) of R 4.2.2.
TEST(PoissonLimits, OfCountsThatAreNotWholeLieBetweenThoseOfWholeOnes) {
  const Limits half = count_limits(2.5);
  EXPECT_NEAR(half.lower, 0.4156058067433313, 1e-9);
  EXPECT_NEAR(half.upper, 8.006382137314661, 1e-9);
  const Limits odd = count_limits(1.6129032258064516);
  EXPECT_NEAR(odd.lower, 0.1341915787462083, 1e-9);
  EXPECT_NEAR(odd.upper, 6.601549241797325, 1e-9);
  const Limits nearly = count_limits(5 * (1 + 1e-15));
  EXPECT_NEAR(nearly.lower, count_limits(5).lower, 1e-9);
  EXPECT_NEAR(nearly.upper, count_limits(5).upper, 1e-9);
  EXPECT_NEAR(count_limits(1e-9).lower, 0, 1e-12);
  EXPECT_NEAR(count_limits(1e-9).upper, count_limits(0).upper, 1e-6);
}

TEST(PoissonLimits, HoldTheCountAndWidenWithConfidence) {
  for (double count = 1; count <= 200; ++count) {
    const Limits narrow = count_limits(count, 0.9);
    const Limits wide = count_limits(count, 0.998);
    EXPECT_LT(wide.lower, narrow.lower) << count;
    EXPECT_LT(narrow.lower, count) << count;
    EXPECT_LT(count, narrow.upper) << count;
    EXPECT_LT(narrow.upper, wide.upper) << count;
  }
}

TEST(PoissonLimits, OfVeryManyEventsDoNotVanish) {
  const Limits exact = exact_limits(100'000, 0.95);
  const Limits byar = byar_limits(100'000, 0.95);
  EXPECT_NEAR(exact.lower, byar.lower, 0.1);
  EXPECT_NEAR(exact.upper, byar.upper, 0.1);
}

}  // namespace
}  // namespace commonweal::methods
