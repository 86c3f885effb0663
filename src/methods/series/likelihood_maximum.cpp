#include "methods/series/likelihood_maximum.hpp"

#include <cmath>
#include <limits>
#include <vector>

#include "methods/series/kalman_filter.hpp"

namespace commonweal::methods {
namespace {

double concentrated(KalmanFilter& filter, const PerNoise& ratios) {
  filter.run(ratios);
  const auto& sums = filter.sums();
  if (filter.is_degenerate() || !filter.is_settled() || sums.degrees() < 1 || !(sums.squares > 0)) {
    return -std::numeric_limits<double>::infinity();
  }
  return sums.log_likelihood(sums.squares / sums.degrees());
}

}  // namespace

std::optional<StructuralFit> most_likely(const StructuralForm& form,
                                         std::span<const std::optional<double>> figures) {
  const StateSpace space(form, figures.size());
  KalmanFilter filter(space, figures);
  PerNoise best{1, 1, 0.01, 0.01};
  double most = concentrated(filter, best);
  for (double factor = 16; factor > 1.0001; factor = std::sqrt(factor)) {
    for (bool is_better = true; is_better;) {
      is_better = false;
      for (std::size_t i = 0; i < kNoises; ++i) {
        if (!space.has(Noise(i))) continue;
        for (const double by : {factor, 1 / factor}) {
          PerNoise tried = best;
          tried[i] *= by;
          if (tried[i] < 1e-12 || tried[i] > 1e12) continue;
          const double likelihood = concentrated(filter, tried);
          if (likelihood > most + 1e-9) {
            most = likelihood;
            best = tried;
            is_better = true;
          }
        }
      }
    }
  }
  if (!std::isfinite(most)) return std::nullopt;
  filter.run(best);
  const double scale = filter.sums().squares / filter.sums().degrees();
  for (double& variance : best) variance *= scale;
  return StructuralFit{form, best, most};
}

}  // namespace commonweal::methods
