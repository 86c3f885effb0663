#include "methods/survey/survey_trimming.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

#include "base/check.hpp"

namespace commonweal::methods {
namespace {

constexpr int kTurnsMost = 200;
constexpr double kSlack = 1e-9;  // Of the bound.

double sum_of(const std::vector<double>& weights) {
  return std::accumulate(weights.begin(), weights.end(), 0.0);
}

std::vector<double> by_cell(const SurveyCells& cells, const std::vector<double>& weights) {
  std::vector<double> sums(cells.size());
  for (std::size_t i = 0; i < weights.size(); ++i) sums[cells.of[i]] += weights[i];
  return sums;
}

}  // namespace

std::optional<std::vector<double>> trimmed_weights(std::vector<double> weights, double upper) {
  const double bound = upper * (1 + kSlack);
  if (sum_of(weights) > bound * static_cast<double>(weights.size())) return {};
  for (;;) {
    double excess = 0;
    std::size_t below = 0;
    for (const double weight : weights) {
      if (weight > bound) excess += weight - upper;
      if (weight > 0 && weight < upper) ++below;
    }
    if (excess == 0) return weights;
    if (below == 0) return {};
    const double share = excess / static_cast<double>(below);
    for (double& weight : weights) {
      if (weight > 0) weight = weight < upper ? weight + share : upper;
    }
  }
}

double kish_design_effect(const std::vector<double>& weights) {
  double squares = 0;
  for (const double weight : weights) squares += weight * weight;
  const double sum = sum_of(weights);
  return static_cast<double>(weights.size()) * squares / (sum * sum);
}

FittedWeights fitted_and_trimmed(const std::vector<double>& base,
                                 const std::vector<SurveyMargin>& margins, double times,
                                 const WeightFit& fit) {
  CW_CHECK(times > 1 && !margins.empty());
  const SurveyCells cells = cells_of(base, margins);
  const double upper = times * sum_of(margins[0].targets) / static_cast<double>(base.size());
  FittedWeights fitted = fit(base);
  for (int turn = 0; turn < kTurnsMost && fitted.is_met; ++turn) {
    if (std::ranges::max(fitted.weights) <= upper * (1 + kSlack)) return fitted;
    const auto trimmed = trimmed_weights(fitted.weights, upper);
    if (!trimmed) break;
    const int steps = fitted.steps;
    fitted = fit(*trimmed);
    fitted.steps += steps;
  }
  if (auto trimmed = trimmed_weights(fitted.weights, upper)) fitted.weights = *std::move(trimmed);
  fitted.miss = largest_miss(cells, margins, by_cell(cells, fitted.weights));
  fitted.is_met = false;
  return fitted;
}

}  // namespace commonweal::methods
