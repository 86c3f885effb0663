#pragma once

#include "learning/lab/match_report.hpp"
#include "platform/table/json.hpp"

namespace commonweal::learning {

// Counts and figures of groups alone; nobody's row.
platform::Json lab_match_json(const LabMatchReport& report);

}  // namespace commonweal::learning
