#pragma once

// Several effects from each study, school or country: a mean effect, a variance between clusters
// and one between the effects of a cluster (Konstantopoulos 2011; Cheung 2014). Chance errors are
// taken as independent; where the same people were measured twice they are not, and the cluster-
// robust variance is the safer answer. Two levels and a mean are pool's.

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "base/result.hpp"
#include "methods/distributions/limits.hpp"
#include "methods/meta/clusters.hpp"
#include "methods/meta/effects.hpp"
#include "methods/meta/meta_regression.hpp"
#include "methods/meta/model_matrix.hpp"
#include "methods/meta/nested_fit.hpp"
#include "methods/meta/pool.hpp"
#include "methods/meta/random_effects.hpp"

namespace commonweal::methods {

struct ThreeLevelQuestion {
  Likelihood likelihood = Likelihood::reml;
  Inference inference = Inference::normal;  // Or student; not Knapp and Hartung's.
  double confidence = 0.95;
};

struct VarianceLevel {
  double variance = 0;
  Limits limits{};  // By profile likelihood.
  double i2 = 0;    // Its share of the variance of a typical effect.
};

struct ThreeLevel {
  std::size_t effects = 0;
  std::size_t clusters = 0;
  std::vector<Coefficient> coefficients;  // The mean first: "intercept".
  std::optional<double> degrees;          // Of Student's t; none where it is normal.
  std::optional<OmnibusTest> moderators;  // All of them; none without any.
  VarianceLevel between;
  VarianceLevel within;
  double log_likelihood = 0;
  double q = 0;  // Of the residuals, by chance alone.
  std::size_t q_degrees = 0;
  double q_p = 1;
  std::optional<PredictionInterval> prediction;  // Of one effect in a new cluster; no moderators.
  std::vector<double> weights;  // Of effects in the mean: shares of 1, from the rows of V^-1.
};

// Fails where clusters are not as many as effects, where there is one cluster, where no cluster has
// two effects, where there are no more effects than coefficients, where it does not converge.
base::Result<ThreeLevel> three_level(const Effects& effects, const Clusters& clusters,
                                     const ThreeLevelQuestion& question = {},
                                     std::span<const Moderator> moderators = {});

}  // namespace commonweal::methods
