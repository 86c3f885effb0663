#pragma once

#include <string>

#include "learning/monitor/funnel_report.hpp"

namespace commonweal::learning {

// Bodies with their limits, in the order of the file, and how to read them.
std::string funnel_text(const FunnelReport& report);

}  // namespace commonweal::learning
