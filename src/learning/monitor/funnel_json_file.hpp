#pragma once

#include "learning/monitor/funnel_report.hpp"
#include "platform/table/json.hpp"

namespace commonweal::learning {

platform::Json funnel_json(const FunnelReport& report);

}  // namespace commonweal::learning
