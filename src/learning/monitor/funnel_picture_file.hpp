#pragma once

#include <string>

#include "learning/monitor/funnel_report.hpp"

namespace commonweal::learning {

// SVG files. Bodies by size between the curves of the limits.
std::string funnel_svg(const FunnelReport& report);

// Bodies from the highest value to the lowest, each with its limits of chance (95%).
std::string caterpillar_svg(const FunnelReport& report);

}  // namespace commonweal::learning
