#pragma once

#include "learning/monitor/effect_report.hpp"
#include "platform/table/json.hpp"

namespace commonweal::learning {

// Effect, its error and limits at the top are those of the step.
platform::Json effect_json(const EffectReport& report);

}  // namespace commonweal::learning
