#pragma once

// The measures of a body as JSON, for the API.

#include "missions/body.hpp"
#include "missions/scorecard.hpp"
#include "platform/table/json.hpp"

namespace commonweal::missions {

platform::Json measures_json(const Scorecard& scorecard);
platform::Json unmeasured_json(const Scorecard& scorecard);

// {"body", "name", "kind", "parent"}
platform::Json body_json(const Body& body);

}  // namespace commonweal::missions
