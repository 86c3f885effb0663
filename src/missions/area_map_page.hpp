#pragma once

// The part of "your area" that shows one measure over all places: the choice of the measure, the
// map, and beside it the places next to this one in a table.

#include "missions/area_store.hpp"
#include "missions/council_outlines_page.hpp"
#include "missions/directory.hpp"
#include "platform/html/html.hpp"

namespace commonweal::missions {

// Nothing where no measure is held.
platform::Html area_map(const Area& area, const Directory& directory,
                        const CouncilOutlines& outlines);

}  // namespace commonweal::missions
