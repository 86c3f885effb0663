#pragma once

// Fewer points for the same line: Douglas and Peucker (Cartographica 10, 1973), which keeps a point
// where the line would otherwise move by more than a tolerance. It and not Visvalingam's, because
// its tolerance is a distance that can be held against the width of a pixel. Lines may come to
// cross themselves where they run closer together than that.

#include <vector>

#include "platform/chart/label.hpp"

namespace commonweal::platform {

// Both ends are kept. No place of the line given lies further than the tolerance from the line
// returned.
std::vector<Place> simplified(const std::vector<Place>& line, double tolerance);

double distance_to(const Place& place, const Segment& segment);

}  // namespace commonweal::platform
