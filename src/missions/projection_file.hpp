#pragma once

#include "methods/series/replay.hpp"
#include "platform/table/json.hpp"

namespace commonweal::missions {

// The answer as JSON, the same from the shell and from the web: latest, nowcast, rate_per_year,
// target, reached, fragility. Absence is null.
platform::Json projection_json(const methods::Replay& answer);

}  // namespace commonweal::missions
