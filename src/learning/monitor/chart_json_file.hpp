#pragma once

#include "learning/monitor/chart_report.hpp"
#include "platform/table/json.hpp"

namespace commonweal::learning {

// Centre and limits at the top are those of the last point.
platform::Json control_chart_json(const ChartReport& report);

}  // namespace commonweal::learning
