#pragma once

// One effect from many studies, after the usual models of meta-analysis: fixed, where each study
// estimates the same effect, and random, where each has its own around a mean. Sources and
// formulas: docs/methods/meta-analysis.md. Says nothing of bias: a mean of biased studies is
// biased.

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "methods/distributions/limits.hpp"
#include "methods/meta/effects.hpp"
#include "methods/meta/pool_question.hpp"

namespace commonweal::methods {

inline constexpr std::string_view kMetaAnalysisVersion = "meta-analysis 1";

// How far studies differ by more than chance.
struct Heterogeneity {
  double tau2 = 0;  // The variance between true effects.
  double q = 0;     // Cochran's Q.
  std::size_t q_degrees = 0;
  double q_p = 1;
  double i2 = 0;  // The share of the variance that is not chance: 0 to 1.
  double h2 = 1;  // Variance over that of chance.
};

// Where the effect of a further study like these is likely to lie.
struct PredictionInterval {
  Limits limits;
  std::optional<double> degrees;  // Of Student's t; none where it is normal.
};

struct Pooled {
  std::size_t studies = 0;
  double estimate = 0;
  double standard_error = 0;
  double statistic = 0;           // Estimate over standard error.
  std::optional<double> degrees;  // Of Student's t; none where it is normal.
  double p = 1;                   // That there is no effect; two-sided.
  Limits limits{};
  std::optional<PredictionInterval> prediction;  // None for fixed.
  Heterogeneity heterogeneity;
  std::vector<double> weights;  // Shares of 1, in the order of the studies.
};

// Fails where there is one study only, unless it is fixed and normal; where the confidence is not
// between 0 and 1; where an estimator does not converge.
base::Result<Pooled> pool(const Effects& effects, const PoolQuestion& question = {});

}  // namespace commonweal::methods
