#include "methods/rates/poisson_limits.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"
#include "base/normal_quantile.hpp"

namespace commonweal::methods {
namespace {

constexpr double kExactBelow = 10;  // Events.

// The gamma distribution's share up to `value`: e^-value times the sum over n from 0 of
// value^(shape + n) / Γ(shape + n + 1), added up from its largest term both ways, which is taken by
// logarithms so that e^-value cannot vanish. For a whole shape it is the share of Poisson counts of
// that mean that are `shape` or more.
double share_up_to(double value, double shape) {
  if (value == 0) return 0;
  const double top = std::max(0.0, std::floor(value - shape));
  const double power = shape + top;
  const double largest = std::exp(power * std::log(value) - value - std::lgamma(power + 1));
  constexpr double kVanishing = 1e-18;
  double sum = largest;
  double term = largest;
  for (double n = top; n > 0 && term > sum * kVanishing; --n) sum += term *= (shape + n) / value;
  term = largest;
  for (double n = top + 1; term > sum * kVanishing; ++n) sum += term *= value / (shape + n);
  return std::min(sum, 1.0);
}

double gamma_quantile(double shape, double share) {
  double low = 0;
  double high = shape + 1;
  while (share_up_to(high, shape) < share) high *= 2;
  for (int step = 0; step < 200; ++step) {
    const double middle = low + (high - low) / 2;
    if (middle == low || middle == high) break;
    (share_up_to(middle, shape) < share ? low : high) = middle;
  }
  return high;
}

double deviate(double confidence) {
  CW_CHECK(confidence > 0 && confidence < 1);
  return base::normal_quantile(0.5 + confidence / 2);
}

double cubed(double value) { return value * value * value; }

}  // namespace

Limits exact_limits(double count, double confidence) {
  CW_CHECK(count >= 0 && std::isfinite(count));
  CW_CHECK(confidence > 0 && confidence < 1);
  const double tail = (1 - confidence) / 2;
  const double lower = count == 0 ? 0 : gamma_quantile(count, tail);
  return {lower, gamma_quantile(count + 1, 1 - tail)};
}

Limits byar_limits(double count, double confidence) {
  CW_CHECK(count > 0 && std::isfinite(count));
  const double z = deviate(confidence);
  const double next = count + 1;
  return {.lower = count * cubed(1 - 1 / (9 * count) - z / (3 * std::sqrt(count))),
          .upper = next * cubed(1 - 1 / (9 * next) + z / (3 * std::sqrt(next)))};
}

Limits count_limits(double count, double confidence) {
  CW_CHECK(count >= 0 && std::isfinite(count));
  return count < kExactBelow ? exact_limits(count, confidence) : byar_limits(count, confidence);
}

}  // namespace commonweal::methods
