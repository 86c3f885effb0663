#pragma once

#include "missions/mission_status.hpp"
#include "platform/chart/line_chart.hpp"

namespace commonweal::missions {

// The history, where it leads if it goes on, the target and each allowance of the whole where they
// stand in time, and the straight way that is needed. Requires a figure.
platform::LineChart target_line_chart(const TargetStatus& status);

}  // namespace commonweal::missions
