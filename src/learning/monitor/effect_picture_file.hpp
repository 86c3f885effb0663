#pragma once

#include <string>

#include "learning/monitor/effect_report.hpp"

namespace commonweal::learning {

// An SVG file: the series, and dashed what it would have been from the change on.
std::string effect_svg(const EffectReport& report);

}  // namespace commonweal::learning
