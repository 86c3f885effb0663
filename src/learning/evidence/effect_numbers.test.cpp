#include "learning/evidence/effect_numbers.hpp"

#include <cmath>

#include <gtest/gtest.h>

namespace commonweal::learning {
namespace {

TEST(EffectNumbers, HaveThreeFiguresOfTheirErrorAndFourDecimalsAtLeast) {
  EXPECT_EQ(EffectNumbers::for_error(0.18)(-0.71453), "-0.7145");
  EXPECT_EQ(EffectNumbers::for_error(0.0072)(-0.0291017), "-0.02910");
  EXPECT_EQ(EffectNumbers::for_error(1.5e-6)(0.00012345678), "0.00012346");
  EXPECT_EQ(EffectNumbers::for_error(0)(1), "1.0000");
}

TEST(EffectNumbers, SayWhereThereIsNoLimit) {
  EXPECT_EQ(EffectNumbers{}.limits({0, INFINITY}), "0.0000 to no limit");
  EXPECT_EQ(ratio_text({std::log(0.5), std::log(2)}), "0.500 to 2.000");
}

TEST(EffectNumbers, SayAVerySmallProbabilityAsBelow) {
  EXPECT_EQ(p_text(0.00005), "below 0.0001");
  EXPECT_EQ(p_text(0.0289), "0.0289");
  EXPECT_EQ(share_text(0.9222), "92.22%");
  EXPECT_EQ(degrees_text(9.86), "9.9");
}

}  // namespace
}  // namespace commonweal::learning
