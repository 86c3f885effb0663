#pragma once

// The variance between the true effects of studies, tau2, by each usual estimator. Sources:
// Veroniki and others (2016), Methods to estimate the between-study variance, Research Synthesis
// Methods 7; Viechtbauer (2005), Journal of Educational and Behavioral Statistics 30.

#include <optional>

#include "base/result.hpp"
#include "methods/meta/pool_question.hpp"
#include "methods/meta/weighted_fit.hpp"

namespace commonweal::methods {

// From 0; 0 for PoolMethod::fixed. `fit` is left weighed at some tau2. Requires more studies than
// columns. Fails where it does not converge, or where effects are beyond what numbers can hold.
base::Result<double> tau2_of(WeightedFit& fit, PoolMethod method,
                             Tau2Search search = Tau2Search::as_metafor);

// The tau2 at which the weighted sum of squares left, y'Py, which falls as tau2 grows, comes down
// to `target`; 0 where it is not above it at 0. None where it does not converge.
std::optional<double> tau2_where_q_is(WeightedFit& fit, double target);

// The log likelihood (or the restricted one) less a constant.
double log_likelihood_of(const WeightedFit& fit, PoolMethod method);

}  // namespace commonweal::methods
