#pragma once

// Reads what "your area" shows of a place.

#include <optional>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "missions/comparison.hpp"
#include "missions/holdings_store.hpp"
#include "missions/scorecard.hpp"
#include "missions/tile.hpp"

namespace commonweal::missions {

struct Area {
  Scorecard scorecard;                        // Each measure held against like places.
  std::vector<const Body*> like;              // Those, by name.
  std::optional<std::size_t> shown;           // Which of the measures the map shows; none: no map.
  std::vector<BodyFigure> places;             // On the map, of its metric and period; by code.
  std::vector<Tile> tiles;                    // Where they stand on a map; empty: nobody has said.
  BodyKind kind = BodyKind::local_authority;  // Of the places on the map.
};

struct AreaText {
  std::string_view body;
  std::string_view metric;  // That the map shows; empty: the first core one that is held.
};

// A council is shown among all councils; a region or a country with the councils in it, where
// their figures are held.
base::Result<Area> load_area(const Holdings& holdings, const AreaText& text);

}  // namespace commonweal::missions
