#include "methods/appraisal/switching.hpp"

#include <gtest/gtest.h>

namespace commonweal::methods {
namespace {

TEST(SwitchingFactor, IsWhereTheRestIsJustMadeUp) {
  EXPECT_EQ(switching_factor(-100, 200), 0.5);
  EXPECT_EQ(switching_factor(300, -200), 1.5);  // A cost may rise by half.
}

TEST(SwitchingFactor, IsNoneWhereTheDriverDoesNothingOrWouldHaveToTurn) {
  EXPECT_EQ(switching_factor(-100, 0), std::nullopt);
  EXPECT_EQ(switching_factor(100, 200), std::nullopt);
}

TEST(SwitchingFactor, OfACurveIsTheZeroNearestToOne) {
  const auto curve = [](double k) { return (k - 0.5) * (k - 1.75); };
  EXPECT_NEAR(switching_factor(curve, 20).value(), 1.75, 1e-12);
  EXPECT_NEAR(switching_factor([](double k) { return k * k - 0.25; }, 20).value(), 0.5, 1e-12);
  EXPECT_EQ(switching_factor([](double) { return 1.0; }, 20), std::nullopt);
  EXPECT_EQ(switching_factor([](double k) { return k - 1; }, 20), 1);
}

}  // namespace
}  // namespace commonweal::methods
