#pragma once

// Tiles as rows, in versions. Nobody else writes SQL for them. The caller owns the transaction.

#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "missions/changes.hpp"
#include "missions/tile.hpp"
#include "platform/audit/audit.hpp"
#include "platform/store/store.hpp"

namespace commonweal::missions {

// Adds those that are new and a version of those that differ, with one audit row. Not found: a body
// that is not there. Requires that check_tiles() finds nothing.
base::Result<Changes> put_tiles(platform::Transaction& transaction, const std::vector<Tile>& tiles,
                                const platform::Act& act);

// Those of a map, by body; empty: there is no such map.
std::vector<Tile> tiles_of(platform::Transaction& transaction, std::string_view map);

}  // namespace commonweal::missions
