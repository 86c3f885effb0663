#pragma once

// What the tones of a map mean: as a list on a page, where its words wrap with the reader's own
// size of letters, and drawn in a file.

#include "platform/map/shading.hpp"

namespace commonweal::platform {

struct LegendFacts {
  bool has_missing;
  std::string highlighted;  // "Blackpool: 73.7 years"; empty: none.
};

Html legend_list(const Shading& shading, const LegendFacts& facts);

Drawing legend_drawing(const Shading& shading, const LegendFacts& facts, const Sheet& sheet);

}  // namespace commonweal::platform
