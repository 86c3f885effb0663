#include "methods/comparison/median_distance.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"

namespace commonweal::methods {
namespace {

double median_of(std::vector<double> values) {
  CW_CHECK(!values.empty());
  const auto half = values.begin() + std::ptrdiff_t(values.size() / 2);
  std::ranges::nth_element(values, half);
  const double upper = *half;
  if (values.size() % 2 == 1) return upper;
  return (*std::max_element(values.begin(), half) + upper) / 2;
}

}  // namespace

std::optional<double> MedianSpread::distance(double value) const {
  if (deviation == 0) return {};
  return (value - median) / deviation;
}

MedianSpread median_spread(std::span<const double> values) {
  const double median = median_of({values.begin(), values.end()});
  std::vector<double> away;
  for (const double value : values) away.push_back(std::abs(value - median));
  return {median, median_of(std::move(away))};
}

}  // namespace commonweal::methods
