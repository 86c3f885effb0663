#include "methods/appraisal/quantiles.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <vector>

#include "base/check.hpp"

namespace commonweal::methods {
namespace {

constexpr std::size_t kBins = 1024;

// Which draws lie in which bin: how many are below each, and how wide a bin is.
class Bins {
 public:
  explicit Bins(std::span<const double> draws) : draws_(draws), bin_of_(draws.size()) {
    const auto [low, high] = std::ranges::minmax(draws);
    low_ = low;
    // An overflowing or vanishing width puts all into the first bin: slow and right.
    const double per_unit = static_cast<double>(kBins - 1) / (high - low);
    per_unit_ = std::isfinite(per_unit) ? per_unit : 0;
    for (std::size_t i = 0; i < draws.size(); ++i) {
      bin_of_[i] = static_cast<std::uint16_t>((draws[i] - low_) * per_unit_);
      ++first_[bin_of_[i] + 1U];
    }
    for (std::size_t bin = 0; bin < kBins; ++bin) first_[bin + 1] += first_[bin];
  }

  // The draw of that rank, were all sorted, and the one after it.
  struct Neighbours {
    double here;
    double next;
  };
  Neighbours ranked(std::size_t rank) {
    const auto after = std::upper_bound(first_.begin(), first_.end(), rank);
    const auto bin = static_cast<std::size_t>(after - first_.begin()) - 1;
    collect(bin);
    const auto at = held_.begin() + static_cast<std::ptrdiff_t>(rank - first_[bin]);
    std::nth_element(held_.begin(), at, held_.end());
    const double here = *at;
    if (rank + 1 == draws_.size()) return {here, here};
    if (at + 1 != held_.end()) return {here, *std::min_element(at + 1, held_.end())};
    return {here, least_of_bin_with(rank + 1)};
  }

 private:
  double least_of_bin_with(std::size_t rank) {
    const auto after = std::upper_bound(first_.begin(), first_.end(), rank);
    collect(static_cast<std::size_t>(after - first_.begin()) - 1);
    return *std::ranges::min_element(held_);
  }

  void collect(std::size_t bin) {
    held_.clear();
    for (std::size_t i = 0; i < draws_.size(); ++i) {
      if (bin_of_[i] == bin) held_.push_back(draws_[i]);
    }
  }

  std::span<const double> draws_;
  std::vector<std::uint16_t> bin_of_;
  double low_ = 0;
  double per_unit_ = 0;
  std::array<std::size_t, kBins + 1> first_{};  // Rank of the first draw of each bin.
  std::vector<double> held_;
};

double quantile(Bins& bins, std::size_t count, double share) {
  const double place = share * static_cast<double>(count - 1);
  const auto [here, next] = bins.ranked(static_cast<std::size_t>(place));
  return std::lerp(here, next, place - std::floor(place));
}

}  // namespace

Middle80 middle_80(std::span<const double> draws) {
  CW_CHECK(!draws.empty());
  Bins bins(draws);
  return {.p10 = quantile(bins, draws.size(), 0.1),
          .p50 = quantile(bins, draws.size(), 0.5),
          .p90 = quantile(bins, draws.size(), 0.9)};
}

}  // namespace commonweal::methods
