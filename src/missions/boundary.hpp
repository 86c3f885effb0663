#pragma once

// Where a body lies. Knows nothing of files of boundaries and of how a map is drawn.

#include <string>

namespace commonweal::missions {

struct Boundary {
  std::string body;         // Its code.
  std::string coordinates;  // In degrees (WGS 84), those of a MultiPolygon in GeoJSON (RFC 7946).
  std::string attribution;  // What its licence asks to be said beside it; empty: nothing.

  friend bool operator==(const Boundary&, const Boundary&) = default;
};

}  // namespace commonweal::missions
