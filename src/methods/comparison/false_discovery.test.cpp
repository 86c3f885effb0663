#include "methods/comparison/false_discovery.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace commonweal::methods {
namespace {

TEST(AdjustedP, EqualsRsPAdjust) {
  const std::vector<double> p{0.01, 0.02, 0.03, 0.04, 0.05, 0.2, 0.001, 0.9};
  const std::vector<double> bh{0.0400000000000, 0.0533333333333, 0.0600000000000, 0.0640000000000,
                               0.0666666666667, 0.2285714285714, 0.0080000000000, 0.9};
  const std::vector<double> by{0.1087142857143, 0.1449523809524, 0.1630714285714, 0.1739428571429,
                               0.1811904761905, 0.6212244897959, 0.0217428571429, 1};
  const auto first = adjusted_p(p, DiscoveryControl::hochberg);
  const auto second = adjusted_p(p, DiscoveryControl::yekutieli);
  for (std::size_t i = 0; i < p.size(); ++i) {
    EXPECT_NEAR(first[i], bh[i], 1e-12);
    EXPECT_NEAR(second[i], by[i], 1e-12);
  }
  EXPECT_TRUE(adjusted_p({}, DiscoveryControl::hochberg).empty());
}

}  // namespace
}  // namespace commonweal::methods
