#include "missions/tile.hpp"

#include <gtest/gtest.h>

#include "missions/problems_fixture.hpp"

namespace commonweal::missions {
namespace {

std::string refusals(const std::vector<Tile>& tiles) {
  std::vector<std::string> places;
  for (std::size_t i = 0; i < tiles.size(); ++i) places.push_back(":" + std::to_string(i + 2));
  base::Problems problems;
  check_tiles(tiles, places, problems);
  return told(std::move(problems));
}

TEST(Tiles, MayStandInOnePlaceOnTwoMaps) {
  EXPECT_EQ(
      refusals({{"councils", "E06000009", "Bpl", 3, 4}, {"regions", "E12000002", "NW", 3, 4}}), "");
}

TEST(Tiles, RefuseTwoInOnePlaceAndABodyThatStandsTwice) {
  EXPECT_EQ(refusals({{"councils", "E06000009", "Bpl", 3, 4},
                      {"councils", "E06000008", "Bla", 3, 4},
                      {"councils", "E06000009", "Bpl", 5, 4}}),
            ":3: Column 3, row 4 of the map \"councils\" is taken by \"E06000009\". Give another "
            "place.\n"
            ":4: \"E06000009\" has a tile at :2 already. Give each body once.\n");
}

}  // namespace
}  // namespace commonweal::missions
