#pragma once

// A body's place on a map on which each body is a tile of one size, so that a small town is seen as
// well as a wide county. Knows nothing of how a map is drawn.

#include <string>
#include <vector>

#include "base/problems.hpp"

namespace commonweal::missions {

inline constexpr int kTileColumns = 60;  // And as many rows.

struct Tile {
  std::string map;    // "councils": those of one map stand beside one another.
  std::string body;   // Its code.
  std::string label;  // Short, drawn in the tile: "Bpl".
  int column;         // Counted from 0 at the left,
  int row;            // and from 0 at the top.

  friend bool operator==(const Tile&, const Tile&) = default;
};

// What is wrong with tiles as a whole: two in one place of a map, a body that stands twice. Each
// problem has the place of the tile of that number: "tiles.csv:7".
void check_tiles(const std::vector<Tile>& tiles, const std::vector<std::string>& places,
                 base::Problems& problems);

}  // namespace commonweal::missions
