#include "methods/interruption/structural_effect.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"
#include "base/normal_quantile.hpp"
#include "methods/distributions/chi_square.hpp"
#include "methods/series/kalman_smoother.hpp"

namespace commonweal::methods {
namespace {

// Scaled to at most 1, so that none drowns the others.
double add_scaled(std::vector<double> column, StructuralForm& form) {
  double unit = 0;
  for (const double value : column) unit = std::max(unit, std::abs(value));
  if (!(unit > 0)) unit = 1;
  for (double& value : column) value /= unit;
  form.regressors.push_back(std::move(column));
  return unit;
}

ChangeEffect effect_of(const NormalEstimate& estimate, double unit, double confidence) {
  const double effect = estimate.mean / unit;
  const double error = estimate.standard_deviation / unit;
  const double reach = error * base::normal_quantile(0.5 + confidence / 2);
  return {effect,
          error,
          {effect - reach, effect + reach},
          error > 0 ? normal_share_beyond(effect / error) : 0};
}

std::vector<double> without_change(const Smoothed& smoothed, const InterruptionQuestion& question,
                                   const Interruption& answer) {
  std::vector<double> without;
  for (std::size_t i = 0; i < smoothed.steps.size(); ++i) {
    const auto& step = smoothed.steps[i];
    double value = step.level.mean + (step.season ? step.season->mean : 0);
    for (std::size_t r = 0; r < question.regressors.size(); ++r) {
      value += answer.regressors[r].effect * question.regressors[r][i];
    }
    without.push_back(value);
  }
  return without;
}

}  // namespace

tl::expected<StructuralInterruption, NoFit> structural_effect(
    std::span<const std::optional<double>> figures, const InterruptionQuestion& question) {
  StructuralForm form{.seasonal = question.seasonal};
  std::vector<double> step(figures.size());
  for (std::size_t i = question.at; i < step.size(); ++i) step[i] = 1;
  std::vector<double> units{add_scaled(std::move(step), form)};
  for (const auto& column : question.regressors) units.push_back(add_scaled(column, form));
  const auto fit = most_likely(form, Damping::as_given, figures);
  if (!fit) return tl::unexpected(fit.error());
  const auto smoothed = smooth(fit->form, fit->variances, figures);
  if (!smoothed) return tl::unexpected(NoFit::unsettled);
  std::vector<ChangeEffect> effects;
  for (std::size_t i = 0; i < units.size(); ++i) {
    effects.push_back(effect_of(smoothed->coefficients[i], units[i], question.confidence));
  }
  Interruption answer{.step = effects.front(),
                      .slope = {},
                      .mean = effects.front(),
                      .regressors = {effects.begin() + 1, effects.end()},
                      .without = {}};
  answer.without = without_change(*smoothed, question, answer);
  return StructuralInterruption{std::move(answer), *fit};
}

}  // namespace commonweal::methods
