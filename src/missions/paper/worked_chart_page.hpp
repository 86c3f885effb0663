#pragma once

#include "missions/paper/workings.hpp"
#include "platform/html/html.hpp"

namespace commonweal::missions {

// The series of a claim with its replayed path, and the figures behind it.
platform::Html worked_chart(const WorkedChart& chart);

}  // namespace commonweal::missions
