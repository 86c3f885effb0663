#include "methods/early_warning/season_free.hpp"

#include <cmath>

#include "methods/series/kalman_filter.hpp"
#include "methods/series/likelihood_maximum.hpp"

namespace commonweal::methods {

std::optional<std::vector<double>> season_free(std::span<const double> values, std::size_t baseline,
                                               int seasonal) {
  const std::vector<std::optional<double>> figures(values.begin(), values.end());
  const auto fit =
      most_likely({.seasonal = seasonal}, Damping::as_given, std::span(figures).first(baseline));
  if (!fit) return {};
  const StateSpace space(fit->form, figures.size());
  KalmanFilter filter(space, figures);
  filter.run(fit->variances);
  if (filter.is_degenerate() || filter.diffuse_steps() > baseline) return {};
  std::vector<double> errors;
  for (std::size_t i = baseline; i < values.size(); ++i) {
    const auto& step = filter.steps()[i];
    errors.push_back(step.error / std::sqrt(step.variance));
  }
  return errors;
}

}  // namespace commonweal::methods
