#include "methods/appraisal/draw_spread.hpp"

#include <cmath>

#include "base/check.hpp"
#include "methods/appraisal/quantiles.hpp"

namespace commonweal::methods {
namespace {

// Of value(i), for i of 0 … count-1. One running sum waits for itself at each step; four do not.
template <class Value>
double sum_over(std::size_t count, const Value& value) {
  double sums[4] = {};
  std::size_t i = 0;
  for (; i + 4 <= count; i += 4) {
    for (std::size_t lane = 0; lane < 4; ++lane) sums[lane] += value(i + lane);
  }
  for (; i < count; ++i) sums[i % 4] += value(i);
  return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

}  // namespace

double sum_of(std::span<const double> values) {
  return sum_over(values.size(), [&](std::size_t i) { return values[i]; });
}

double sum_of_products(std::span<const double> left, std::span<const double> right) {
  CW_CHECK(left.size() == right.size());
  return sum_over(left.size(), [&](std::size_t i) { return left[i] * right[i]; });
}

DrawSpread draw_spread(std::span<const double> draws) {
  CW_CHECK(draws.size() > 1);
  const double count = static_cast<double>(draws.size());
  DrawSpread spread;
  // Around the first draw, so that a point is a point: without it rounding leaves a deviation.
  const double first = draws.front();
  const double above_first =
      sum_over(draws.size(), [&](std::size_t i) { return draws[i] - first; });
  spread.mean = first + above_first / count;
  const double squares = sum_over(draws.size(), [&](std::size_t i) {
    return (draws[i] - spread.mean) * (draws[i] - spread.mean);
  });
  spread.standard_deviation = std::sqrt(squares / (count - 1));
  const auto [p10, p50, p90] = middle_80(draws);
  spread.p10 = p10;
  spread.p50 = p50;
  spread.p90 = p90;
  std::size_t above = 0;
  std::size_t below = 0;
  for (const double draw : draws) {
    above += draw > 0;
    below += draw < 0;
  }
  spread.above_zero = static_cast<double>(above) / count;
  spread.below_zero = static_cast<double>(below) / count;
  return spread;
}

DrawSpread times(const DrawSpread& spread, double factor) {
  if (factor == 0) return {};
  const bool turns = factor < 0;
  return {.mean = spread.mean * factor,
          .standard_deviation = spread.standard_deviation * std::abs(factor),
          .p10 = (turns ? spread.p90 : spread.p10) * factor,
          .p50 = spread.p50 * factor,
          .p90 = (turns ? spread.p10 : spread.p90) * factor,
          .above_zero = turns ? spread.below_zero : spread.above_zero,
          .below_zero = turns ? spread.above_zero : spread.below_zero};
}

}  // namespace commonweal::methods
