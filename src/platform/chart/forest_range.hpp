#pragma once

#include "platform/chart/forest_chart.hpp"

namespace commonweal::platform {

// The values that the axis of a forest shows: all but the far ends of intervals much wider than the
// others.
Range shown_values(const ForestChart& chart);

}  // namespace commonweal::platform
