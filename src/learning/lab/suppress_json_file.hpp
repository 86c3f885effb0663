#pragma once

#include "learning/lab/suppress_report.hpp"
#include "platform/table/json.hpp"

namespace commonweal::learning {

// What may leave. Which of the hidden cells are small is not in it.
platform::Json suppress_json(const SuppressReport& report);

}  // namespace commonweal::learning
