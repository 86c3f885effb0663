#pragma once

// A map on which each area is one tile of the same size, so that a small town is seen as well as a
// wide county. Where the tiles stand is a file of ours: code, label, column and row.

#include <istream>
#include <memory>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "platform/chart/sheet.hpp"
#include "platform/map/area_value.hpp"

namespace commonweal::platform {

struct Tile {
  std::string code;
  std::string label;  // Short, drawn where it fits: "Bpl".
  int column;         // Counted from 0 at the left.
  int row;            // And from 0 at the top.
};

inline constexpr int kTileColumnsMax = 60;

// A CSV with the columns body, label, column and row. Two tiles in one place, a body that stands
// twice, and places outside 60 columns and rows are problems.
base::Result<std::vector<Tile>> read_tiles(std::istream& in, const std::string& file);

enum class TileShape { square, hexagon };  // Odd rows of hexagons stand half a tile to the right.

struct TileMap {
  Caption caption;
  std::shared_ptr<const std::vector<Tile>> tiles;  // Never none.
  std::vector<AreaValue> values;
  MapWords words;
  TileShape shape = TileShape::square;
};

// As of a Choropleth.
Html render(const TileMap& map);
Drawing drawing(const TileMap& map, const Sheet& sheet);

}  // namespace commonweal::platform
