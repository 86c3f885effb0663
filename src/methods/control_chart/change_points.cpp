#include "methods/control_chart/change_points.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "methods/control_chart/chart_limits.hpp"

namespace commonweal::methods {
namespace {

constexpr double kMeanRangeOfSigma = 1.128;

// Squares about the mean of any stretch, in constant time.
class Costs {
 public:
  Costs(std::span<const double> values, double sigma) : sums_{0}, squares_{0} {
    const double shift = values.front();
    for (const double value : values) {
      const double z = (value - shift) / sigma;
      sums_.push_back(sums_.back() + z);
      squares_.push_back(squares_.back() + z * z);
    }
  }
  double of(std::size_t begin, std::size_t end) const {
    const double sum = sums_[end] - sums_[begin];
    return squares_[end] - squares_[begin] - sum * sum / static_cast<double>(end - begin);
  }

 private:
  std::vector<double> sums_;
  std::vector<double> squares_;
};

std::vector<std::size_t> walked_back(const std::vector<std::size_t>& last, std::size_t end) {
  std::vector<std::size_t> changes;
  for (std::size_t at = last[end]; at > 0; at = last[at]) changes.push_back(at);
  std::ranges::reverse(changes);
  return changes;
}

}  // namespace

std::vector<std::size_t> change_points(std::span<const double> values) {
  const std::size_t n = values.size();
  if (n < 2 * kLeastSegment) return {};
  const double sigma = mean_moving_range(values, true) / kMeanRangeOfSigma;
  if (!(sigma > 0)) return {};
  const Costs costs(values, sigma);
  const double penalty = 3 * std::log(static_cast<double>(n));
  std::vector<double> best(n + 1, std::numeric_limits<double>::infinity());
  std::vector<std::size_t> last(n + 1, 0);
  best[0] = -penalty;
  std::vector<std::size_t> begins;
  for (std::size_t end = kLeastSegment; end <= n; ++end) {
    begins.push_back(end - kLeastSegment);
    for (const auto begin : begins) {
      const double cost = best[begin] + costs.of(begin, end) + penalty;
      if (cost < best[end]) {
        best[end] = cost;
        last[end] = begin;
      }
    }
    // A begin that is behind by more than the penalty now is behind for good, once a segment that
    // begins here could be long enough.
    std::erase_if(begins, [&](auto begin) {
      return end >= begin + 2 * kLeastSegment && best[begin] + costs.of(begin, end) > best[end] &&
             best[begin] + costs.of(begin, end) - best[end] > penalty;
    });
  }
  return walked_back(last, n);
}

}  // namespace commonweal::methods
