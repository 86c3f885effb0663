#pragma once

#include "learning/synthesis/synthesis.hpp"
#include "platform/table/json.hpp"

namespace commonweal::learning {

// The pool as JSON, the same in the shell and at the API.
platform::Json synthesis_json(const Synthesis& synthesis, const std::string& digest);

// {"lower": …, "upper": …}
platform::Json limits_json(const methods::Limits& limits);

}  // namespace commonweal::learning
