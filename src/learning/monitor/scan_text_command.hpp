#pragma once

#include <string>

#include "learning/monitor/scan_report.hpp"

namespace commonweal::learning {

std::string scan_text(const ScanReport& report);

}  // namespace commonweal::learning
