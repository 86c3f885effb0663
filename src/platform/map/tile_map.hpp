#pragma once

// A map on which each area is one tile of the same size, so that a small town is seen as well as a
// wide county. Knows nothing of where the tiles' places come from.

#include <memory>
#include <string>
#include <vector>

#include "platform/chart/sheet.hpp"
#include "platform/map/area_value.hpp"

namespace commonweal::platform {

struct Tile {
  std::string code;
  std::string label;  // Short, drawn where it fits: "Bpl".
  int column;         // To the right.
  int row;            // Downwards.
};

enum class TileShape { square, hexagon };  // Odd rows of hexagons stand half a tile to the right.

struct TileMap {
  Caption caption;
  std::shared_ptr<const std::vector<Tile>> tiles;  // Never none.
  std::vector<AreaValue> values;
  MapWords words;
  TileShape shape = TileShape::square;
};

// Values for areas without a tile are left out, as in a Choropleth. Two tiles in one place are a
// defect, and so are more than 60 columns or rows.
Html render(const TileMap& map);
Drawing drawing(const TileMap& map, const Sheet& sheet);

}  // namespace commonweal::platform
