#include "methods/comparison/overdispersion.hpp"

#include <algorithm>
#include <cmath>

namespace commonweal::methods {
namespace {

double quantile_of(const std::vector<double>& sorted, double share) {
  const double at = share * double(sorted.size() - 1);
  const auto low = static_cast<std::size_t>(at);
  const std::size_t high = std::min(low + 1, sorted.size() - 1);
  return sorted[low] + (at - double(low)) * (sorted[high] - sorted[low]);
}

}  // namespace

std::vector<double> winsorised(std::span<const double> z, double share) {
  std::vector<double> sorted(z.begin(), z.end());
  std::ranges::sort(sorted);
  const double low = quantile_of(sorted, share);
  const double high = quantile_of(sorted, 1 - share);
  std::vector<double> brought_in;
  for (const double each : z) brought_in.push_back(std::clamp(each, low, high));
  return brought_in;
}

Overdispersion overdispersion(std::span<const double> z, std::span<const double> errors,
                              double winsorised_share) {
  const double count = double(z.size());
  double squares = 0;
  for (const double each : winsorised(z, winsorised_share)) squares += each * each;
  double sum = 0;
  double sum_of_squares = 0;
  for (const double error : errors) {
    const double weight = 1 / (error * error);
    sum += weight;
    sum_of_squares += weight * weight;
  }
  const double spare = sum - sum_of_squares / sum;
  const double tau2 = spare > 0 ? (squares - (count - 1)) / spare : 0;
  return {squares / count, std::max(0.0, tau2)};
}

}  // namespace commonweal::methods
