#pragma once

// Where areas lie: their outlines in degrees of longitude and latitude (WGS 84), as boundary files
// hold them.

#include <string>
#include <vector>

namespace commonweal::platform {

struct Position {
  double longitude;
  double latitude;

  friend auto operator<=>(const Position&, const Position&) = default;
};

using Ring = std::vector<Position>;  // Closed: the last position is the first one again.

// The outer ring first, then the holes in it.
using Polygon = std::vector<Ring>;

struct Boundary {
  std::string code;  // "E06000009".
  std::string name;  // Empty where the file names none.
  std::vector<Polygon> polygons;
};

}  // namespace commonweal::platform
