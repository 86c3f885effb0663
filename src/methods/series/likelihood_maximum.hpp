#pragma once

// The variances under which a structural model makes the figures most likely.

#include <optional>
#include <span>

#include "methods/series/state_space.hpp"

namespace commonweal::methods {

struct StructuralFit {
  StructuralForm form;
  PerNoise variances;  // Of each kind of noise, in the figures' unit squared; some may be nought.
  double log_likelihood;  // LikelihoodSums says with which constant.
};

// None where the figures do not settle the states, or leave no error at all.
std::optional<StructuralFit> most_likely(const StructuralForm& form,
                                         std::span<const std::optional<double>> figures);

}  // namespace commonweal::methods
