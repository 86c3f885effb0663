#pragma once

// Where missions stand against their targets, as JSON and as a table to print.

#include <iosfwd>
#include <vector>

#include "missions/mission_status.hpp"
#include "platform/table/json.hpp"

namespace commonweal::missions {

platform::Json target_json(const TargetStatus& status);  // With allowances and history.
platform::Json status_json(const MissionStatus& status);

void print_statuses(const std::vector<MissionStatus>& missions, const KnownOn& known_on,
                    std::ostream& out);
void print_history(const TargetStatus& status, std::ostream& out);

}  // namespace commonweal::missions
