#include "methods/rates/weighted_limits.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"

namespace commonweal::methods {

Limits weighted_limits(const WeightedCounts& counts, double confidence) {
  CW_CHECK(counts.sum >= 0 && counts.variance >= 0 && counts.largest > 0);
  Limits limits{0, 0};
  if (counts.sum > 0) {
    const double weight = counts.variance / counts.sum;
    limits.lower = weight * count_limits(counts.sum / weight, confidence).lower;
  }
  const double sum = counts.sum + counts.largest;
  const double weight = (counts.variance + counts.largest * counts.largest) / sum;
  // count_limits adds the event itself.
  limits.upper = weight * count_limits(std::max(sum / weight - 1, 0.0), confidence).upper;
  return limits;
}

}  // namespace commonweal::methods
