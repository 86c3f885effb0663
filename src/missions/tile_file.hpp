#pragma once

// Tiles in CSV files: map, body, label, column, row. Knows nothing of which bodies there are.

#include <iosfwd>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "missions/tile.hpp"

namespace commonweal::missions {

// Fails with every problem: cells that cannot be read, labels of none or more than four letters,
// two tiles in one place, a body that stands twice.
base::Result<std::vector<Tile>> read_tiles(const std::string& path, std::istream& standard_input);

}  // namespace commonweal::missions
