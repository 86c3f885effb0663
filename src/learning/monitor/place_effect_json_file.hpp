#pragma once

#include "learning/monitor/place_effect.hpp"
#include "platform/table/json.hpp"

namespace commonweal::learning {

platform::Json place_effect_json(const PlaceEffect& effect);

}  // namespace commonweal::learning
