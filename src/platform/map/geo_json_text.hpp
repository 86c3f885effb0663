#pragma once

// Outlines written as the coordinates of a MultiPolygon, as GeoJSON has them.

#include <string>
#include <vector>

#include "platform/map/boundary.hpp"

namespace commonweal::platform {

// "[[[[-3.05,53.77],[-3.01,53.77],[-3.01,53.88],[-3.05,53.77]]]]": each number as its shortest
// text.
std::string coordinates_text(const std::vector<Polygon>& polygons);

}  // namespace commonweal::platform
