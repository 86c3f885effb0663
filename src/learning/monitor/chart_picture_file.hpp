#pragma once

#include <string>

#include "learning/monitor/chart_report.hpp"

namespace commonweal::learning {

// An SVG file: the series with its centre, limits and target; points that break a rule; what
// variation and assurance come to.
std::string control_chart_svg(const ChartReport& report);

}  // namespace commonweal::learning
