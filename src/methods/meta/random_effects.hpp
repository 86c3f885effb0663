#pragma once

// The fit that pooling and meta-regression share: the variance between studies, the coefficients at
// it, and by what their variances are scaled.

#include <optional>
#include <string>

#include "base/result.hpp"
#include "methods/distributions/limits.hpp"
#include "methods/meta/pool.hpp"
#include "methods/meta/weighted_fit.hpp"

namespace commonweal::methods {

struct RandomEffects {
  WeightedFit fit;  // Weighed at tau2.
  Heterogeneity heterogeneity;
  double scale = 1;               // Of the variances of coefficients: Knapp and Hartung's.
  std::optional<double> degrees;  // Of Student's t.
};

// Refers to the effects and the matrix, which outlive the answer. Fails as pool() does.
base::Result<RandomEffects> fit_random_effects(const Effects& effects, const ModelMatrix& matrix,
                                               const PoolQuestion& question);

// What is not chance, given the model's typical variance of chance within studies.
struct TypicalVariance {
  double value;

  double i2(double tau2) const { return tau2 / (value + tau2); }
  double h2(double tau2) const { return tau2 / value + 1; }
};

// Higgins and Thompson (2002). Requires a fit weighed at 0.
TypicalVariance typical_variance(const WeightedFit& at_zero);

// An estimate, how sure it is, and whether it is 0.
struct Coefficient {
  std::string name;
  double estimate;
  double standard_error;
  double statistic;
  double p;
  Limits limits;
};

// How many standard errors a confidence reaches to each side.
double reach_of(double confidence, std::optional<double> degrees);

struct Uncertain {
  double estimate;
  double variance;
};

Coefficient coefficient_of(std::string name, const Uncertain& value, double confidence,
                           std::optional<double> degrees);

// What a fit leaves: the variance between studies, and degrees of freedom.
struct Remainder {
  double tau2;
  double spare;                   // k - p.
  std::optional<double> degrees;  // Of Student's t.
};

// Where a further study's effect is likely: `mean` with its own variance and tau2. None for a fixed
// effect, or where no degrees of freedom are left.
std::optional<PredictionInterval> prediction_of(const Uncertain& mean, const Remainder& left,
                                                const PoolQuestion& question);

}  // namespace commonweal::methods
