#pragma once

// Whether a series can tell what a change did, and what it tells.

#include <optional>

#include "base/problems.hpp"
#include "learning/monitor/effect_report.hpp"

namespace commonweal::learning {

// Fills in the effects of a report whose series and question are there. Logarithms are taken of
// values and of every regressor that is above 0 throughout. Problems where the change is too near
// an end, a value has no logarithm, seasons do not fit, or regressors cannot be told apart.
void work_out_effect(EffectReport& report, base::Problems& problems);

}  // namespace commonweal::learning
