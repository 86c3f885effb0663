#pragma once

// For tests: the greatest likelihood of a form found without slopes, by a grid of ratios over
// everything, and from its best places in ever smaller steps.

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

#include "methods/series/kalman_filter.hpp"
#include "methods/series/state_space.hpp"

namespace commonweal::methods {

class LikelihoodSearch {
 public:
  LikelihoodSearch(const StructuralForm& form, const std::vector<std::optional<double>>& figures)
      : space_(form, figures.size()), filter_(space_, figures) {
    for (std::size_t i = 0; i < kNoises; ++i) {
      if (space_.has(Noise(i))) noises_.push_back(i);
    }
  }

  double greatest() {
    look_at_grid(0, {});
    std::ranges::sort(grid_, [](const Found& a, const Found& b) { return a.first > b.first; });
    double best = kLowest;
    const std::size_t refined = std::min(kRefined, grid_.size());
    for (std::size_t i = 0; i < refined; ++i) best = std::max(best, refine(grid_[i]));
    return best;
  }

 private:
  using Found = std::pair<double, PerNoise>;

  static constexpr double kLowest = -std::numeric_limits<double>::infinity();
  static constexpr double kGrid[] = {0, 1e-5, 1e-4, 1e-3, 1e-2, 0.1, 0.3, 1};
  static constexpr std::size_t kRefined = 6;

  double likelihood(const PerNoise& ratios) {
    if (*std::ranges::max_element(ratios) <= 0) return kLowest;
    filter_.run(ratios);
    const auto& sums = filter_.sums();
    if (filter_.is_degenerate() || !filter_.is_settled()) return kLowest;
    return sums.log_likelihood(sums.squares / sums.degrees());
  }

  void look_at_grid(std::size_t next, PerNoise ratios) {
    if (next < noises_.size()) {
      for (const double ratio : kGrid) {
        ratios[noises_[next]] = ratio;
        look_at_grid(next + 1, ratios);
      }
    } else if (*std::ranges::max_element(ratios) == 1) {
      grid_.emplace_back(likelihood(ratios), ratios);
    }
  }

  double refine(Found place) {
    for (double step = 2; step > 1e-3; step /= 2) {
      for (bool is_better = true; is_better;) {
        is_better = false;
        for (const std::size_t noise : noises_) {
          for (const double by : {step, -step}) {
            PerNoise ratios = place.second;
            ratios[noise] *= std::exp(by);
            const double found = likelihood(ratios);
            if (!(found > place.first + 1e-9)) continue;
            place = {found, ratios};
            is_better = true;
          }
        }
      }
    }
    return place.first;
  }

  StateSpace space_;
  KalmanFilter filter_;
  std::vector<std::size_t> noises_;
  std::vector<Found> grid_;
};

}  // namespace commonweal::methods
