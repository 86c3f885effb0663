#pragma once

// Rings taken apart into arcs where three areas or the coast meet, so that a border which two areas
// share is one arc and stays one whatever is done to it. After Bostock's TopoJSON, which cuts where
// the neighbours of a point differ from ring to ring. Neighbours share a border here if their files
// give it the same points, as the ONS's do.

#include <cstddef>
#include <vector>

#include "platform/chart/label.hpp"

namespace commonweal::platform {

using PlaceRing = std::vector<Place>;  // Closed: the last place is the first one again.

struct ArcUse {
  std::size_t arc;
  bool backwards;
};

struct SharedBorders {
  std::vector<std::vector<Place>> arcs;
  std::vector<std::vector<ArcUse>> rings;  // As many as came, in their order.
};

// Places that follow themselves are taken once.
SharedBorders shared_borders(const std::vector<PlaceRing>& rings);

// A ring put together again.
PlaceRing ring_of(const std::vector<ArcUse>& uses, const std::vector<std::vector<Place>>& arcs);

}  // namespace commonweal::platform
