#pragma once

#include "missions/excess.hpp"
#include "platform/table/json.hpp"

namespace commonweal::missions {

// The answer as JSON, the same in the shell and at the API.
platform::Json excess_json(const NamedExcess& of);

}  // namespace commonweal::missions
