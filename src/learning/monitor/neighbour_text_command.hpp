#pragma once

#include <string>

#include "learning/monitor/neighbour_report.hpp"

namespace commonweal::learning {

std::string neighbour_text(const NeighbourReport& report);

}  // namespace commonweal::learning
