#pragma once

// The rings of all areas as one bundle, so that what is done to a border is done for the areas on
// both sides of it. Knows nothing of units and of codes.

#include <cstddef>
#include <span>
#include <vector>

#include "platform/map/shared_borders.hpp"

namespace commonweal::platform {

// All rings of all areas, those of one after those of another.
struct Sheaf {
  std::vector<PlaceRing> rings;
  std::vector<std::size_t> starts;  // Of each area, and the end.

  std::span<const PlaceRing> of(std::size_t area) const {
    return std::span(rings).subspan(starts[area], starts[area + 1] - starts[area]);
  }
};

double area_of(const PlaceRing& ring);
std::size_t largest_of(std::span<const PlaceRing> rings);

// The largest ring of an area is never simplified away: a city of one square mile keeps its border
// as it is, and so do its neighbours along it. Of other rings fewer than four places may be left.
void simplify(Sheaf& sheaf, double tolerance);

}  // namespace commonweal::platform
