#pragma once

#include <vector>

#include "platform/about/specimen.hpp"

namespace commonweal::platform {

// Control charts, with what they come to, and funnels of bodies.
std::vector<Specimen> watch_chart_specimens();

}  // namespace commonweal::platform
