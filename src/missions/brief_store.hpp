#pragma once

// Reads what briefs are decided from.

#include <string_view>

#include "missions/brief_reading.hpp"
#include "missions/metric_reading_store.hpp"

namespace commonweal::missions {

// Not found if there is no such metric, body or mission.
base::Result<BriefReading> read_metric_brief(const Holdings& holdings, const MetricAsked& asked);
base::Result<BriefReading> read_mission_brief(const Holdings& holdings, std::string_view mission);

}  // namespace commonweal::missions
