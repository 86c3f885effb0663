#pragma once

#include <string>

#include "learning/monitor/place_effect.hpp"

namespace commonweal::learning {

// An SVG file: the place and its mixture.
std::string place_effect_svg(const PlaceEffect& effect);

}  // namespace commonweal::learning
