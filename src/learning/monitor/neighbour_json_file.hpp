#pragma once

#include "learning/monitor/neighbour_report.hpp"
#include "platform/table/json.hpp"

namespace commonweal::learning {

platform::Json neighbour_json(const NeighbourReport& report);

}  // namespace commonweal::learning
