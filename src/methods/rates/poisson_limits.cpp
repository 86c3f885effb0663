#include "methods/rates/poisson_limits.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"
#include "base/normal_quantile.hpp"

namespace commonweal::methods {
namespace {

constexpr double kExactBelow = 10;  // Events.

// The share of Poisson counts up to `count`: e^-mean times the sum of mean^k / k!, added up from
// its largest term both ways, which is taken by logarithms so that e^-mean cannot vanish.
double share_up_to(double count, double mean) {
  if (mean == 0) return 1;
  const double top = std::min(count, std::floor(mean));
  const double largest = std::exp(top * std::log(mean) - mean - std::lgamma(top + 1));
  double sum = largest;
  double term = largest;
  for (double k = top; k > 0 && term > 0; --k) sum += term *= k / mean;
  term = largest;
  for (double k = top + 1; k <= count && term > 0; ++k) sum += term *= mean / k;
  return std::min(sum, 1.0);
}

// The mean under which counts up to `count` have a share: falls as the mean rises.
double mean_with_share(double count, double share) {
  double low = 0;
  double high = count + 1;
  while (share_up_to(count, high) > share) high *= 2;
  for (int step = 0; step < 200; ++step) {
    const double middle = low + (high - low) / 2;
    if (middle == low || middle == high) break;
    (share_up_to(count, middle) > share ? low : high) = middle;
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
  CW_CHECK(count >= 0 && std::floor(count) == count);
  CW_CHECK(confidence > 0 && confidence < 1);
  const double tail = (1 - confidence) / 2;
  const double lower = count == 0 ? 0 : mean_with_share(count - 1, 1 - tail);
  return {lower, mean_with_share(count, tail)};
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
  const bool is_whole = std::floor(count) == count;
  if (count == 0 || (count < kExactBelow && is_whole)) return exact_limits(count, confidence);
  const Limits byar = byar_limits(count, confidence);
  return {std::max(byar.lower, 0.0), byar.upper};
}

}  // namespace commonweal::methods
