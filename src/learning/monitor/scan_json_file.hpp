#pragma once

#include "learning/monitor/scan_report.hpp"
#include "platform/table/json.hpp"

namespace commonweal::learning {

// Series that are flagged, or all.
platform::Json scan_json(const ScanReport& report, bool all);

}  // namespace commonweal::learning
