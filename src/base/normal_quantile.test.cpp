#include "base/normal_quantile.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "base/check.hpp"

namespace commonweal::base {
namespace {

// Wichura (1988), table of results for PPND16.
TEST(NormalQuantile, MatchesThePublishedExamples) {
  EXPECT_NEAR(normal_quantile(0.25), -0.6744897501960817, 1e-15);
  EXPECT_NEAR(normal_quantile(0.001), -3.090232306167814, 1e-14);
  EXPECT_NEAR(normal_quantile(1e-20), -9.262340089798408, 1e-14);
  EXPECT_NEAR(normal_quantile(0.975), 1.959963984540054, 1e-15);
}

TEST(NormalQuantile, InvertsTheNormalDistributionEverywhere) {
  for (double x = -37; x < 0.01; x += 0.01) {
    const double p = 0.5 * std::erfc(-x / std::sqrt(2.0));
    EXPECT_NEAR(normal_quantile(p), x, 1e-13 * std::max(1.0, -x)) << p;
  }
}

TEST(NormalQuantile, RefusesWhatIsNoShare) {
  EXPECT_THROW(normal_quantile(0), Defect);
  EXPECT_THROW(normal_quantile(1), Defect);
  EXPECT_THROW(normal_quantile(std::nan("")), Defect);
}

}  // namespace
}  // namespace commonweal::base
