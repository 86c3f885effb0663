#include "methods/comparison/funnel_plot.hpp"

#include <gtest/gtest.h>

#include <vector>

#include "base/philox.hpp"

namespace commonweal::methods {
namespace {

// The units, and the answers, of tests/peers/comparison.R.
std::vector<FunnelUnit> ten_units() {
  return {{12, 100}, {30, 220}, {8, 120},  {55, 400}, {21, 150},
          {90, 500}, {14, 160}, {40, 310}, {3, 60},   {61, 480}};
}

TEST(FunnelPlot, HasTheExactLimitsThatRGives) {
  const auto plot = funnel_plot(ten_units(), {.spread = FunnelSpread::chance});
  EXPECT_NEAR(plot.target, 0.1336, 1e-12);
  const auto& first = plot.places[0];
  EXPECT_NEAR(first.outer.lower, 0.0343482970960, 1e-11);
  EXPECT_NEAR(first.inner.lower, 0.0650451366691, 1e-11);
  EXPECT_NEAR(first.inner.upper, 0.1987096832412, 1e-11);
  EXPECT_NEAR(first.outer.upper, 0.2436908998230, 1e-11);
  EXPECT_EQ(plot.places[5].zone, FunnelZone::above_inner);
  EXPECT_EQ(plot.places[2].zone, FunnelZone::below_inner);
  EXPECT_NEAR(plot.places[5].p, 0.0033981081, 1e-9);
  EXPECT_NEAR(plot.places[8].p, 0.0421809991, 1e-9);
}

TEST(FunnelPlot, HasPoissonLimitsForRates) {
  const auto plot = funnel_plot(ten_units(), {.kind = FunnelKind::rate});
  EXPECT_NEAR(plot.places[0].outer.lower, 0.0310025506259, 1e-11);
  EXPECT_NEAR(plot.places[0].inner.lower, 0.0617115466215, 1e-11);
  EXPECT_NEAR(plot.places[0].inner.upper, 0.2051779467368, 1e-11);
  EXPECT_NEAR(plot.places[0].outer.upper, 0.2555312651889, 1e-11);
}

TEST(FunnelPlot, WidensItsLimitsByOverdispersionAsRDoes) {
  const auto additive = funnel_plot(ten_units(), {.spread = FunnelSpread::additive});
  EXPECT_NEAR(additive.phi, 1.494695336862164, 1e-12);
  EXPECT_NEAR(additive.tau2, 0.000689709752345, 1e-14);
  EXPECT_NEAR(additive.places[3].inner.lower, 0.0891007893887, 1e-11);
  EXPECT_NEAR(additive.places[3].inner.upper, 0.1854886293736, 1e-11);
  const auto wide = funnel_plot(ten_units(), {.spread = FunnelSpread::multiplicative});
  EXPECT_NEAR(wide.places[3].inner.lower, 0.0955619237011, 1e-11);
  EXPECT_NEAR(wide.places[3].inner.upper, 0.1768912863378, 1e-11);
}

// Bodies that differ by chance alone: about one in 20 lies beyond 95%, whatever the method.
TEST(FunnelPlot, FlagsByChanceAsOftenAsItSays) {
  base::RandomStream random(11, 0);
  for (const auto spread :
       {FunnelSpread::chance, FunnelSpread::additive, FunnelSpread::multiplicative}) {
    std::size_t flagged = 0;
    for (int round = 0; round < 20; ++round) {
      std::vector<FunnelUnit> units;
      for (int i = 0; i < 100; ++i) {
        const std::uint32_t n = 50 + random.below(400);
        double events = 0;
        for (std::uint32_t at = 0; at < n; ++at) events += random.uniform() < 0.2;
        units.push_back({events, double(n)});
      }
      for (const auto& place : funnel_plot(units, {.spread = spread}).places) {
        flagged += place.zone != FunnelZone::inside;
      }
    }
    EXPECT_GT(flagged, 60U);
    EXPECT_LT(flagged, 140U);
  }
}

}  // namespace
}  // namespace commonweal::methods
