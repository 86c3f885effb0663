#pragma once

// The least effect that an evaluation as planned would find in 8 of 10 cases, in words and numbers.

#include <optional>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "learning/evaluation/evaluation.hpp"
#include "methods/power/minimum_effect.hpp"

namespace commonweal::learning {

struct EvaluationPower {
  PlannedSample sample;
  methods::MinimumEffect effect;
  std::optional<methods::MinimumShares> shares;  // Where a baseline share is known.
  std::optional<double> in_units;                // Where the outcome's spread is.
};

// Fails where too few are compared to tell anything.
base::Result<EvaluationPower> power_of(const PlannedSample& sample);

// "It would find a change of 0.28 standard deviations or more in 8 of 10 cases." and what follows
// from it for shares and units.
std::vector<std::string> power_sentences(const EvaluationPower& power);

}  // namespace commonweal::learning
