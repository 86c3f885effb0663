#pragma once

#include <string>

#include "learning/monitor/chart_report.hpp"

namespace commonweal::learning {

// The chart as a table of text, and what it says in sentences.
std::string control_chart_text(const ChartReport& report);

}  // namespace commonweal::learning
