#pragma once

// Rings as the shortest path data of SVG: relative commands in tenths of a unit, which a thousand
// points weigh five kilobytes in.

#include <string>
#include <vector>

#include "platform/map/shared_borders.hpp"

namespace commonweal::platform {

// Places that fall on the same tenth as the one before are left out. Rings that have less than
// three left are left out too.
std::string path_text(const std::vector<PlaceRing>& rings);

}  // namespace commonweal::platform
