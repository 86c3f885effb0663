#pragma once

#include <string>

#include "learning/monitor/scan_report.hpp"

namespace commonweal::learning {

// An SVG file: the series flagged, up to 12, each from its own mean before in its own standard
// deviations, so that they can be compared.
std::string scan_svg(const ScanReport& report);

}  // namespace commonweal::learning
