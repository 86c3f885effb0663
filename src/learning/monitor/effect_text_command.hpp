#pragma once

#include <string>

#include "learning/monitor/effect_report.hpp"

namespace commonweal::learning {

// What the change did, in sentences, and the points after it with what they would have been.
std::string effect_text(const EffectReport& report);

}  // namespace commonweal::learning
