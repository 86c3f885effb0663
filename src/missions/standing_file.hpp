#pragma once

// Metrics, missions and where they stand, for programs. Pages show the same values.

#include "missions/mission_standing.hpp"
#include "missions/source.hpp"
#include "platform/table/json.hpp"

namespace commonweal::missions {

platform::Json metric_json(const Metric& metric);
platform::Json source_json(const Source& source);
platform::Json observation_json(const Observation& observation);

// A metric with the body and its standing; "standing" is null where no series is held.
platform::Json metric_json(const MetricStanding& metric);

// A mission with all of its metrics.
platform::Json mission_json(const MissionStanding& mission);

}  // namespace commonweal::missions
