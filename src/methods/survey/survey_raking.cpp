#include "methods/survey/survey_raking.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace commonweal::methods {
namespace {

// Fits one margin. Gives the largest difference that it met, as a share of all.
double fit(const SurveyCells& cells, std::size_t margin, const std::vector<double>& targets,
           std::vector<double>& weights) {
  auto factors = sums_by_category(cells, margin, targets.size(), weights);
  const double all = std::accumulate(targets.begin(), targets.end(), 0.0);
  double miss = 0;
  for (std::size_t c = 0; c < targets.size(); ++c) {
    miss = std::max(miss, std::abs(factors[c] - targets[c]) / all);
    factors[c] = factors[c] > 0 ? targets[c] / factors[c] : 1;
  }
  const auto& category = cells.category[margin];
  for (std::size_t i = 0; i < weights.size(); ++i) weights[i] *= factors[category[i]];
  return miss;
}

}  // namespace

FittedWeights raked_weights(const std::vector<double>& base,
                            const std::vector<SurveyMargin>& margins, const RakingEffort& effort) {
  const SurveyCells cells = cells_of(base, margins);
  auto weights = cells.base;
  FittedWeights fitted{.weights = base, .steps = 0, .miss = 0, .is_met = false};
  do {
    fitted.miss = 0;
    for (std::size_t m = 0; m < margins.size(); ++m) {
      fitted.miss = std::max(fitted.miss, fit(cells, m, margins[m].targets, weights));
    }
    ++fitted.steps;
  } while (fitted.miss > effort.miss_most && fitted.steps < effort.sweeps_most);
  // What was met on the way is not what is left at the end.
  fitted.miss = largest_miss(cells, margins, weights);
  fitted.is_met = fitted.miss <= std::max(1e-9, effort.miss_most);
  for (std::size_t i = 0; i < base.size(); ++i) {
    const double cell = cells.base[cells.of[i]];
    fitted.weights[i] = cell > 0 ? base[i] * (weights[cells.of[i]] / cell) : 0;
  }
  return fitted;
}

}  // namespace commonweal::methods
