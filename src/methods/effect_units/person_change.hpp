#pragma once

// What an effect changes for one person reached, with every input a plain number. The formulas of
// docs/methods/effect-to-units.md, one for each scale.

#include "methods/effect_units/effect_question.hpp"

namespace commonweal::methods {

// The risk with the intervention: by a risk ratio no more than 1; by an odds ratio through the
// odds; by a hazard ratio as if hazards were proportional throughout, 1 - (1 - risk)^HR. Requires a
// scale of risk and 0 < risk < 1.
double risk_with(EffectScale scale, double log_ratio, double risk);

// Before anything is taken off.
double core_change(EffectScale scale, const InputValues& values);

// Less deadweight and drop-out, as far as it is expected here, in the metric's unit.
double person_change(EffectScale scale, const InputValues& values);

}  // namespace commonweal::methods
