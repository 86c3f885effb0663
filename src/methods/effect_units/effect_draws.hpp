#pragma once

// The change for one person reached, drawn many times: each input from its distribution and from a
// stream of its own, so that an input that is held at its value leaves the others' draws as they
// are (common random numbers).

#include <array>
#include <optional>
#include <vector>

#include "methods/effect_units/effect_question.hpp"

namespace commonweal::methods {

struct EffectDraws {
  std::vector<double> changes;  // For one person reached, in the metric's unit.
  double capped_share = 0;      // In which the risk was taken as 1.
  // How much of the variance would go if the input were known exactly; by the squared width of the
  // middle 80% where there is no variance. None for those that are.
  std::array<std::optional<double>, kEffectInputs> variance_shares = {};
};

// Requires a question without problems and an effect with a standard error.
EffectDraws effect_draws(const EffectUnitsQuestion& question);

// Its changes alone: the same draws, without asking what each input's uncertainty costs.
std::vector<double> change_draws(const EffectUnitsQuestion& question);

// The value below which a share of sorted values lies, between two neighbours in proportion
// (Hyndman and Fan's definition 7). Requires a value.
double quantile_of_sorted(const std::vector<double>& sorted, double share);

}  // namespace commonweal::methods
