#include "methods/meta/pool.hpp"

#include <utility>

#include "methods/meta/random_effects.hpp"

namespace commonweal::methods {

base::Result<Pooled> pool(const Effects& effects, const PoolQuestion& question) {
  const ModelMatrix matrix = ModelMatrix::intercept(effects.count());
  auto found = fit_random_effects(effects, matrix, question);
  if (!found) return base::fail(std::move(found));
  const WeightedFit& fit = found->fit;
  const Uncertain mean{matrix.given(fit.coefficients()).front(),
                       found->scale * matrix.given(fit.inverse())(0, 0)};
  const Coefficient effect = coefficient_of("", mean, question.confidence, found->degrees);
  Pooled pooled{.studies = effects.count(),
                .estimate = effect.estimate,
                .standard_error = effect.standard_error,
                .statistic = effect.statistic,
                .degrees = found->degrees,
                .p = effect.p,
                .limits = effect.limits,
                .prediction = prediction_of(
                    mean, {found->heterogeneity.tau2, fit.spare(), found->degrees}, question),
                .heterogeneity = found->heterogeneity,
                .weights = fit.weights()};
  const double all = fit.sum_of_weights();
  for (double& weight : pooled.weights) weight /= all;
  return pooled;
}

}  // namespace commonweal::methods
