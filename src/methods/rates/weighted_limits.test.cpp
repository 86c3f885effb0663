#include "methods/rates/weighted_limits.hpp"

#include <gtest/gtest.h>

namespace commonweal::methods {
namespace {

// Fay and Feuer's formula with qgamma of R 4.2.2: counts of 0, 1, 2 and 0 with the weights 20, 8, 4
// and 0.5; of 20, 30 and 40 with 3, 2 and 1, where Byar's approximation is within 0.2% of it.
TEST(WeightedLimits, AreThoseOfFayAndFeuer) {
  const Limits few = weighted_limits({.sum = 16, .variance = 96, .largest = 20}, 0.95);
  EXPECT_NEAR(few.lower, 2.882204916678254, 1e-9);
  EXPECT_NEAR(few.upper, 90.95467844254092, 1e-8);
  const Limits many = weighted_limits({.sum = 160, .variance = 340, .largest = 3}, 0.95);
  EXPECT_NEAR(many.lower / 125.9128184913736, 1, 0.002);
  EXPECT_NEAR(many.upper / 201.5990911556573, 1, 0.002);
}

TEST(WeightedLimits, OfOneCountAreItsOwn) {
  for (const double count : {1.0, 5.0, 9.0, 12.0, 900.0}) {
    const Limits own = count_limits(count);
    const Limits limits = weighted_limits({7 * count, 49 * count, 7}, 0.95);
    EXPECT_NEAR(limits.lower, 7 * own.lower, 1e-9 * own.upper) << count;
    EXPECT_NEAR(limits.upper, 7 * own.upper, 1e-9 * own.upper) << count;
  }
}

TEST(WeightedLimits, OfNoEventsHaveTheLargestWeight) {
  const Limits none = weighted_limits({.sum = 0, .variance = 0, .largest = 3}, 0.95);
  EXPECT_EQ(none.lower, 0);
  EXPECT_NEAR(none.upper, 3 * 3.688879454113936, 1e-9);
}

}  // namespace
}  // namespace commonweal::methods
