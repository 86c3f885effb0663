#pragma once

// The variances between and within clusters under which effects are likeliest, by Fisher's scoring
// with steps halved where they do not climb, from several starts; and how far each may lie from
// there, by the profile of the likelihood.

#include <optional>

#include "methods/distributions/limits.hpp"
#include "methods/meta/nested_fit.hpp"

namespace commonweal::methods {

struct NestedMaximum {
  NestedVariances variances;
  double log_likelihood;
};

// None where it does not converge.
std::optional<NestedMaximum> likeliest_variances(NestedFit& fit, Likelihood kind,
                                                 const Effects& effects);

enum class NestedLevel { between, within };

// Where twice the log likelihood, at its best over the other variance, is within the chi-square
// deviate of its maximum. The upper limit is infinite where no variance is too large.
std::optional<Limits> profile_limits(NestedFit& fit, Likelihood kind, const NestedMaximum& maximum,
                                     NestedLevel level, double confidence);

}  // namespace commonweal::methods
