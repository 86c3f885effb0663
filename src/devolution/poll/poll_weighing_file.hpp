#pragma once

#include <ostream>

#include "devolution/poll/poll_weighing.hpp"
#include "platform/table/json.hpp"

namespace commonweal::devolution {

// The weights by response, and what they cost, for other programs.
platform::Json weighing_json(const WeighingReport& report);

// The responses as they came with a column "weight", and one for each replicate.
void write_weighed(const WeighingReport& report, std::ostream& out);

}  // namespace commonweal::devolution
