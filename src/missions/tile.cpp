#include "missions/tile.hpp"

#include <map>
#include <tuple>

#include "base/check.hpp"

namespace commonweal::missions {

void check_tiles(const std::vector<Tile>& tiles, const std::vector<std::string>& places,
                 base::Problems& problems) {
  CW_CHECK(tiles.size() == places.size());
  std::map<std::tuple<std::string, int, int>, std::string> taken;
  std::map<std::string, std::string> bodies;  // To the place of the tile.
  for (std::size_t i = 0; i < tiles.size(); ++i) {
    const Tile& tile = tiles[i];
    const auto [body, is_new] = bodies.emplace(tile.body, places[i]);
    if (!is_new) {
      problems.add({.place = places[i],
                    .what = "\"" + tile.body + "\" has a tile at " + body->second +
                            " already. Give each body once."});
    }
    const auto [there, is_free] =
        taken.emplace(std::tuple(tile.map, tile.column, tile.row), tile.body);
    if (is_free) continue;
    problems.add({.place = places[i],
                  .what = "Column " + std::to_string(tile.column) + ", row " +
                          std::to_string(tile.row) + " of the map \"" + tile.map +
                          "\" is taken by \"" + there->second + "\". Give another place."});
  }
}

}  // namespace commonweal::missions
