#include "platform/map/area_value.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"

namespace commonweal::platform {
namespace {

std::vector<double> sorted_values(std::span<const AreaValue> values) {
  std::vector<double> sorted;
  for (const auto& area : values) {
    if (!area.value) continue;
    CW_CHECK(std::isfinite(*area.value));
    sorted.push_back(*area.value);
  }
  std::sort(sorted.begin(), sorted.end());
  return sorted;
}

// To a hundredth of the power of ten of the range: 73.7 to 83.7 gives breaks of one decimal.
double rounded(double value, double range) {
  const double power = std::floor(std::log10(range) + 1e-9) - 2;
  if (power >= 0) return std::round(value / std::pow(10, power)) * std::pow(10, power);
  return std::round(value * std::pow(10, -power)) / std::pow(10, -power);
}

}  // namespace

std::vector<double> quantile_breaks(std::span<const AreaValue> values, std::size_t classes) {
  CW_CHECK(classes >= 1 && classes <= kClassesMax);
  const auto sorted = sorted_values(values);
  std::vector<double> breaks;
  if (sorted.empty() || sorted.front() == sorted.back()) return breaks;
  for (std::size_t at = 1; at < classes; ++at) {
    const double value = sorted[at * sorted.size() / classes];
    const double next = rounded(value, sorted.back() - sorted.front());
    const bool parts = next > sorted.front() && next <= sorted.back();
    if (parts && (breaks.empty() || next > breaks.back())) breaks.push_back(next);
  }
  return breaks;
}

std::size_t class_of(double value, std::span<const double> breaks) {
  const auto above = std::upper_bound(breaks.begin(), breaks.end(), value);
  return static_cast<std::size_t>(above - breaks.begin());
}

}  // namespace commonweal::platform
