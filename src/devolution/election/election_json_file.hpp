#pragma once

#include "devolution/election/election_report.hpp"
#include "platform/table/json.hpp"

namespace commonweal::devolution {

// A count for other programs: quota, elected, stages with everybody's votes, lots, and how to
// print it again.
platform::Json election_json(const ElectionReport& report);

}  // namespace commonweal::devolution
