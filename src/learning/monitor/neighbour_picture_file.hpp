#pragma once

#include <string>

#include "learning/monitor/neighbour_report.hpp"

namespace commonweal::learning {

// An SVG file: the body and its neighbours by outcome, or by distance where none was asked for.
std::string neighbour_svg(const NeighbourReport& report);

}  // namespace commonweal::learning
