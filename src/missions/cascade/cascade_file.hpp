#pragma once

// A cascade, and what a body is asked, as JSON: the same values as their pages.

#include "missions/cascade/body_asks.hpp"
#include "missions/cascade/cascade.hpp"
#include "platform/table/json.hpp"

namespace commonweal::missions {

platform::Json cascade_json(const Cascade& cascade);
platform::Json body_asks_json(const Directory& directory, const BodyAsks& asks);

}  // namespace commonweal::missions
