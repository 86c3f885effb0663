#include "missions/tile_file.hpp"

#include <sstream>

#include <gtest/gtest.h>

#include "missions/problems_fixture.hpp"

namespace commonweal::missions {
namespace {

base::Result<std::vector<Tile>> read(const std::string& text) {
  std::istringstream in(text);
  return read_tiles("-", in);
}

TEST(TileFile, ReadsEachTile) {
  EXPECT_EQ(read("map,body,label,column,row\n"
                 "councils,E06000009,Bpl,3,4\n"
                 "regions,E12000002,NW,0,1\n")
                .value(),
            (std::vector<Tile>{{"councils", "E06000009", "Bpl", 3, 4},
                               {"regions", "E12000002", "NW", 0, 1}}));
}

TEST(TileFile, RefusesEachCellAtItsPlace) {
  EXPECT_EQ(told(read("map,body,label,column,row\n"
                      "the map,E 6,Blackpool,60,-1\n"
                      "councils,E06000009,,one,1\n"
                      "councils,E06000008,Bla,2,2\n"
                      "councils,E06000008,Bla,3,2\n")),
            "standard input:2:1: \"the map\" is not a code. Use letters, digits and hyphens, at "
            "most 64.\n"
            "standard input:2:2: \"E 6\" is not a code. Use letters, digits and hyphens, at most "
            "64.\n"
            "standard input:2:3: \"Blackpool\" is no label. Give 1 to 4 letters.\n"
            "standard input:2:4: \"60\" is not on the map. Give a number from 0 to 59.\n"
            "standard input:2:5: \"-1\" is not on the map. Give a number from 0 to 59.\n"
            "standard input:3:3: \"\" is no label. Give 1 to 4 letters.\n"
            "standard input:3:4: \"one\" is not a whole number.\n"
            "standard input:5: \"E06000008\" has a tile at standard input:4 already. Give each "
            "body once.\n");
}

TEST(TileFile, NamesTheColumnsThatAreNotThere) {
  EXPECT_EQ(told(read("body,label,column,row\n")),
            "standard input:1: There is no column \"map\". The file has \"body\", \"label\", "
            "\"column\", \"row\".\n");
}

}  // namespace
}  // namespace commonweal::missions
