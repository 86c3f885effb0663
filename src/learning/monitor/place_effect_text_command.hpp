#pragma once

#include <string>

#include "learning/monitor/place_effect.hpp"

namespace commonweal::learning {

std::string place_effect_text(const PlaceEffect& effect);

}  // namespace commonweal::learning
