#pragma once

// What the tones of a map mean: as a list on a page, where its words wrap with the reader's own
// size of letters, and drawn in a file.

#include <optional>

#include "platform/map/shading.hpp"

namespace commonweal::platform {

struct LegendFacts {
  bool has_missing;
  std::optional<AreaWords> highlighted;
};

Html legend_list(const Shading& shading, const LegendFacts& facts);

Drawing legend_drawing(const Shading& shading, const LegendFacts& facts, const Sheet& sheet);

}  // namespace commonweal::platform
