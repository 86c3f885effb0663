#include "methods/series/descent.hpp"

#include <cmath>
#include <limits>

#include <gtest/gtest.h>

namespace commonweal::methods {
namespace {

// Rosenbrock (1960): a bent valley whose floor is nearly flat.
double valley(std::span<const double> at, std::span<double> slope) {
  const double rest = at[1] - at[0] * at[0];
  slope[0] = -400 * at[0] * rest - 2 * (1 - at[0]);
  slope[1] = 200 * rest;
  return 100 * rest * rest + (1 - at[0]) * (1 - at[0]);
}

TEST(Descent, FindsTheEndOfABentValley) {
  const auto lowest = descend(valley, {-1.2, 1}, {.decrease_min = 1e-14});
  EXPECT_NEAR(lowest.at[0], 1, 1e-5);
  EXPECT_NEAR(lowest.at[1], 1, 1e-5);
  EXPECT_LT(lowest.value, 1e-10);
}

TEST(Descent, StaysOutOfWhereTheFunctionIsNotDefined) {
  const auto barrier = [](std::span<const double> at, std::span<double> slope) {
    if (at[0] <= 0) return std::numeric_limits<double>::infinity();
    slope[0] = 1 - 0.01 / at[0];
    return at[0] - 0.01 * std::log(at[0]);
  };
  EXPECT_NEAR(descend(barrier, {5}).at[0], 0.01, 1e-5);
}

// Curved upwards nowhere on the way: steps of the slope's own length would be a thousandth each.
TEST(Descent, GoesOnDownALongWayThatIsNearlyFlat) {
  const auto shelf = [](std::span<const double> at, std::span<double> slope) {
    const double bump = std::exp(-at[0] * at[0] / 8);
    slope[0] = at[0] / 4 * bump;
    return 1 - bump;
  };
  EXPECT_NEAR(descend(shelf, {-12}).at[0], 0, 1e-4);
}

TEST(Descent, GivesTheSameBitsFromTheSameStart) {
  EXPECT_EQ(descend(valley, {-1.2, 1}).at, descend(valley, {-1.2, 1}).at);
}

TEST(Descent, IsDoneAtOnceWhereThereIsNothingToChoose) {
  const auto constant = [](std::span<const double>, std::span<double>) { return 4.0; };
  EXPECT_EQ(descend(constant, {}).value, 4.0);
}

}  // namespace
}  // namespace commonweal::methods
