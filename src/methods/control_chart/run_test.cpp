#include "methods/control_chart/run_test.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace commonweal::methods {
namespace {

// The least k with P(X <= k) >= 0.05 for X binomial with so many trials at one half.
std::size_t lower_twentieth(std::size_t trials) {
  const double n = static_cast<double>(trials);
  double below = 0;
  for (std::size_t k = 0; k <= trials; ++k) {
    const double x = static_cast<double>(k);
    below += std::exp(std::lgamma(n + 1) - std::lgamma(x + 1) - std::lgamma(n - x + 1) -
                      n * std::log(2.0));
    if (below >= 0.05) return k;
  }
  return trials;
}

}  // namespace

RunTest run_test(std::span<const double> values, double median) {
  std::vector<bool> above;
  for (const double value : values) {
    if (value != median) above.push_back(value > median);
  }
  RunTest test{.useful = above.size(),
               .longest = 0,
               .longest_expected = 0,
               .crossings = 0,
               .crossings_expected = 0};
  if (above.empty()) return test;
  std::size_t run = 0;
  for (std::size_t i = 0; i < above.size(); ++i) {
    const bool is_same = i > 0 && above[i] == above[i - 1];
    if (i > 0 && !is_same) ++test.crossings;
    run = is_same ? run + 1 : 1;
    test.longest = std::max(test.longest, run);
  }
  test.longest_expected =
      static_cast<std::size_t>(std::lround(std::log2(static_cast<double>(above.size())) + 3));
  test.crossings_expected = lower_twentieth(above.size() - 1);
  return test;
}

}  // namespace commonweal::methods
