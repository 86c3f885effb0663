#pragma once

// Reads where missions stand against their targets.

#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "missions/mission_status.hpp"

namespace commonweal::missions {

// As known on a day: the figures and the targets, as both stood at its end. Points into the
// directory.
std::vector<MissionStatus> load_statuses(const Holdings& holdings, const KnownOn& known_on = {});
MissionStatus load_status(const Holdings& holdings, const Mission& mission,
                          const KnownOn& known_on = {});

// Of a metric and a body, as their page shows them.
std::vector<TargetStatus> load_target_statuses(const Holdings& holdings, const Metric& metric,
                                               const Body& body, const KnownOn& known_on = {});

// Adds how the forecasts of the measures did before, where a verdict rests on one: from the
// holdings' keeper, or else made now, which takes a while.
void add_track_records(const Holdings& holdings, std::vector<MissionStatus>& missions);
void add_track_record(const Holdings& holdings, TargetStatus& status);

// Not found if there is no target of that code, or was none on that day.
base::Result<TargetStatus> load_target_status(const Holdings& holdings, std::string_view code,
                                              const KnownOn& known_on = {});

}  // namespace commonweal::missions
