#pragma once

// What answers about changes hold, as the API describes itself.

#include "platform/http/api_description.hpp"

namespace commonweal::missions {

extern const platform::ApiObject kEffectSpreadAnswer;  // What spread_json writes.

}  // namespace commonweal::missions
