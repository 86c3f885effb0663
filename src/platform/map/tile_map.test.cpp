#include "platform/map/tile_map.hpp"

#include <gtest/gtest.h>

#include "base/check.hpp"
#include "platform/chart/chart_file.hpp"
#include "platform/chart/chart_fixture.hpp"

namespace commonweal::platform {
namespace {

TileMap small_map() {
  return {.caption = {.id = "tiles", .title = "T", .unit = "", .description = "D"},
          .tiles = std::make_shared<const std::vector<Tile>>(
              std::vector<Tile>{{"E1", "Bpl", 2, 3}, {"E2", "Hrt", 3, 3}, {"E3", "<i>", 2, 4}}),
          .values = {{.code = "E1", .name = "Blackpool", .value = 1, .value_text = "", .href = ""},
                     {.code = "E2", .name = "Hart", .value = 9, .value_text = "", .href = "/e2"}},
          .words = {.breaks = {5}, .value_text = {}, .highlighted = "E2"}};
}

// A country of this many columns and rows.
TileMap country(int columns, int rows) {
  std::vector<Tile> tiles;
  for (int row = 0; row < rows; ++row) {
    for (int column = 0; column < columns; ++column) {
      tiles.push_back({std::to_string(tiles.size()), "WMa", column, row});
    }
  }
  TileMap map = small_map();
  map.tiles = std::make_shared<const std::vector<Tile>>(std::move(tiles));
  return map;
}

TEST(TileMap, DrawsATileForEachAreaWithItsLabelAndItsValue) {
  const std::string svg = drawing(render(small_map()).str(), "wide");
  EXPECT_EQ(count(svg, "<title>Blackpool: 1</title>"), 1U);
  EXPECT_EQ(count(svg, ">Bpl</text>"), 1U);
  EXPECT_EQ(count(svg, "<title>&lt;i&gt;: No figure</title>"), 1U);
  EXPECT_EQ(count(svg, "<pattern id=\"tiles-wide-missing\""), 1U);
  EXPECT_EQ(count(svg, "href=\"/e2\""), 1U);
  EXPECT_EQ(count(svg, "class=\"cw-map__highlight\""), 1U);
}

TEST(TileMap, WritesInWhiteOnDarkTones) {
  const std::string svg = drawing(render(small_map()).str(), "wide");
  const auto light = between(svg, "<g class=\"cw-map__label cw-map__label--light\">", "</g>");
  ASSERT_EQ(light.size(), 1U);
  EXPECT_EQ(count(light[0], "<text"), 1U);
  EXPECT_EQ(count(light[0], ">Hrt<"), 1U);
}

TEST(TileMap, LeavesOutLabelsThatNobodyCouldRead) {
  const std::string page = render(country(24, 10)).str();
  EXPECT_EQ(count(drawing(page, "wide"), ">WMa</text>"), 240U);
  EXPECT_EQ(count(drawing(page, "narrow"), ">WMa</text>"), 0U);
}

// The thirteen columns of England can still be read on a phone.
TEST(TileMap, KeepsLabelsOfThirteenColumnsOnAPhone) {
  const std::string svg = drawing(render(country(13, 18)).str(), "narrow");
  EXPECT_EQ(count(svg, ">WMa</text>"), 234U);
  EXPECT_GE(std::stod(between(svg, "text-anchor=\"middle\" font-size=\"", "\"").at(0)), 8.5);
}

TEST(TileMap, StaysInsideItsSheetInEitherShape) {
  for (const auto shape : {TileShape::square, TileShape::hexagon}) {
    auto map = country(13, 18);
    map.shape = shape;
    const std::string svg = drawing(render(map).str(), "narrow");
    for (const auto& x : between(svg, "<text x=\"", "\"")) {
      EXPECT_GT(std::stod(x), 0);
      EXPECT_LT(std::stod(x), 320);
    }
  }
}

TEST(TileMap, ShiftsEveryOtherRowOfHexagons) {
  auto map = small_map();
  map.shape = TileShape::hexagon;
  const std::string svg = drawing(render(map).str(), "wide");
  const auto labels = between(svg, "<text x=\"", "\"");
  ASSERT_EQ(labels.size(), 3U);  // Bpl, then Hrt on dark, then the one without a figure.
  EXPECT_NEAR(std::stod(labels[2]) - std::stod(labels[0]), 19, 0.2);
}

TEST(TileMap, IsAFileWithItsLegend) {
  const std::string svg = svg_file(small_map(), {"Source: ONS"});
  EXPECT_EQ(count(svg, ">5 and over</text>"), 1U);
  EXPECT_EQ(count(svg, ">Outlined: Hart, 9</text>"), 1U);
  EXPECT_EQ(svg.find("<a "), std::string::npos);
}

TEST(TileMap, SaysSoWhereThereAreNoTiles) {
  auto map = small_map();
  map.tiles = std::make_shared<const std::vector<Tile>>();
  EXPECT_NE(render(map).str().find("There are no figures to show."), std::string::npos);
  EXPECT_NE(svg_file(map, {}).find("There are no figures to show."), std::string::npos);
}

TEST(TileMap, RefusesTwoTilesInOnePlaceAndTilesAWorldApart) {
  auto map = small_map();
  map.tiles = std::make_shared<const std::vector<Tile>>(
      std::vector<Tile>{{"E1", "A", 1, 1}, {"E2", "B", 1, 1}});
  EXPECT_THROW(render(map), base::Defect);
  map.tiles = std::make_shared<const std::vector<Tile>>(
      std::vector<Tile>{{"E1", "A", 1, 1}, {"E2", "B", 99, 1}});
  EXPECT_THROW(render(map), base::Defect);
}

}  // namespace
}  // namespace commonweal::platform
