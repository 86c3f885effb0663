#include "methods/series/prediction.hpp"

#include <cmath>

#include "base/check.hpp"
#include "methods/series/kalman_filter.hpp"

namespace commonweal::methods {
namespace {

NormalEstimate figure_expected(const StateSpace& space, std::size_t step,
                               const std::vector<double>& mean, const Matrix& variance,
                               double irregular) {
  NormalEstimate estimate;
  double spread = irregular;
  for (const auto& [state, weight] : space.seen(step)) {
    estimate.mean += weight * mean[state];
    for (const auto& [other, its] : space.seen(step)) {
      spread += weight * its * variance[state * space.states() + other];
    }
  }
  estimate.standard_deviation = std::sqrt(spread);
  return estimate;
}

}  // namespace

std::vector<NormalEstimate> predict(const StructuralForm& form, const PerNoise& variances,
                                    std::span<const std::optional<double>> figures,
                                    std::size_t horizon) {
  const StateSpace space(form, figures.size() + horizon);
  KalmanFilter filter(space, figures);
  filter.run(variances);
  CW_CHECK(filter.is_settled() && !filter.is_degenerate());
  auto mean = filter.mean();
  auto variance = filter.variance();
  std::vector<NormalEstimate> estimates;
  for (std::size_t step = figures.size(); step < space.steps(); ++step) {
    const double irregular = of(variances, Noise::irregular);
    estimates.push_back(figure_expected(space, step, mean, variance, irregular));
    space.forward(step, mean);
    space.forward_square(step, variance);
    space.add_noise(step, variances, variance);
  }
  return estimates;
}

}  // namespace commonweal::methods
