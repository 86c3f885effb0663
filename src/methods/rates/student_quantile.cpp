#include "methods/rates/student_quantile.hpp"

#include <cmath>
#include <numbers>

#include "base/check.hpp"
#include "base/normal_quantile.hpp"

namespace commonweal::methods {
namespace {

constexpr std::size_t kSummedBelow = 10'000;

// The share within `t` on both sides.
double share_within(double t, std::size_t degrees) {
  const double angle = std::atan(t / std::sqrt(static_cast<double>(degrees)));
  const double cosine = std::cos(angle);
  const bool is_odd = degrees % 2 == 1;
  double term = is_odd ? cosine : 1;
  double sum = degrees > 1 ? term : 0;
  for (std::size_t k = is_odd ? 3 : 2; k < degrees; k += 2) {
    const auto step = static_cast<double>(k);
    term *= cosine * cosine * (step - 1) / step;
    sum += term;
  }
  if (is_odd) return 2 / std::numbers::pi * (angle + std::sin(angle) * sum);
  return std::sin(angle) * sum;
}

double upper_quantile(double within, std::size_t degrees) {
  double low = 0;
  double high = 1;
  while (share_within(high, degrees) < within) high *= 2;
  for (int step = 0; step < 200; ++step) {
    const double middle = low + (high - low) / 2;
    if (middle == low || middle == high) break;
    (share_within(middle, degrees) < within ? low : high) = middle;
  }
  return high;
}

}  // namespace

double student_quantile(double share, std::size_t degrees) {
  CW_CHECK(0 < share && share < 1 && degrees > 0);
  if (degrees >= kSummedBelow) {
    const double z = base::normal_quantile(share);
    return z + (z * z * z + z) / (4 * static_cast<double>(degrees));
  }
  if (share == 0.5) return 0;
  const double size = upper_quantile(std::abs(2 * share - 1), degrees);
  return share < 0.5 ? -size : size;
}

}  // namespace commonweal::methods
