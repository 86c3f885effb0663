#pragma once

// Whether a series runs too long on one side of its median, or crosses it too seldom, to be chance:
// Anhøj and Olesen (2014), "Run charts revisited", PLoS ONE 9.

#include <cstddef>
#include <span>

namespace commonweal::methods {

struct RunTest {
  std::size_t useful;            // Points that do not lie on the median.
  std::size_t longest;           // The longest run on one side.
  std::size_t longest_expected;  // At most so long by chance: log2(useful) + 3, rounded.
  std::size_t crossings;
  std::size_t crossings_expected;  // At least so many: the 5% point of a binomial.

  bool signals() const { return longest > longest_expected || crossings < crossings_expected; }
};

RunTest run_test(std::span<const double> values, double median);

}  // namespace commonweal::methods
