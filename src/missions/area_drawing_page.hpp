#pragma once

// The map of "your area": real outlines where they are held, tiles where they are not.

#include "missions/area_store.hpp"
#include "missions/council_outlines_page.hpp"
#include "platform/html/html.hpp"

namespace commonweal::missions {

// Nothing where neither is held, or no figure. Requires that the area shows a measure.
platform::Html area_drawing(const Area& area, const CouncilOutlines& outlines);

}  // namespace commonweal::missions
