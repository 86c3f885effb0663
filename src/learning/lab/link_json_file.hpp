#pragma once

#include "learning/lab/link_report.hpp"
#include "platform/table/json.hpp"

namespace commonweal::learning {

// Counts, the model and its quality; nobody's record. The model has the names that Splink's has
// where the meaning is the same.
platform::Json link_json(const LinkReport& report);

}  // namespace commonweal::learning
