#pragma once

// The effect as a distribution to draw from, out of what was published of it.

#include "methods/effect_units/effect_question.hpp"
#include "missions/effect_change.hpp"

namespace commonweal::missions {

struct EstimateFrom {
  methods::EffectEstimate estimate;
  ErrorFrom from;
};

// Pooled: the published standard error, with the degrees of freedom that its limits imply (limits
// wider than the normal ones are Student's); or the error that normal limits imply. Prediction: the
// error that the prediction limits imply; requires that there are some.
EstimateFrom estimate_of(const Effect& effect, EffectBasis basis);

}  // namespace commonweal::missions
