#include "platform/map/tile_map.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

#include "base/check.hpp"
#include "platform/chart/label.hpp"
#include "platform/chart/mark.hpp"
#include "platform/map/map_legend.hpp"
#include "platform/map/shading.hpp"

namespace commonweal::platform {
namespace {

constexpr int kSideMax = 60;
constexpr double kTileMax = 38;  // Larger tiles say no more.
constexpr double kBetween = 1.5;
constexpr double kLetterMin = 8.5;  // Smaller letters are left out: nobody reads them.
constexpr double kLetterMax = 15;
constexpr std::size_t kDarkTone = 5;  // From here on words are white.

struct Grid {
  TileShape shape;
  int left;
  int top;
  int columns;
  int rows;
  double size = 0;  // The width of a tile.

  bool is_hexagons() const { return shape == TileShape::hexagon; }
  double pitch() const { return is_hexagons() ? size * std::sqrt(3.0) / 2 : size; }
  double across() const { return size * (columns + (is_hexagons() && rows > 1 ? 0.5 : 0)); }
  double down() const {
    return is_hexagons() ? pitch() * (rows - 1) + size * 2 / std::sqrt(3.0) : size * rows;
  }
  Place centre(const Tile& tile) const {
    const double shift = is_hexagons() && (tile.row - top) % 2 != 0 ? 0.5 : 0;
    const double half = is_hexagons() ? size / std::sqrt(3.0) : size / 2;
    return {(tile.column - left + 0.5 + shift) * size + 1, (tile.row - top) * pitch() + half + 1};
  }
};

Grid grid_of(const TileMap& map, double width) {
  const auto& tiles = *map.tiles;
  const auto [left, right] = std::ranges::minmax(tiles, {}, &Tile::column);
  const auto [top, bottom] = std::ranges::minmax(tiles, {}, &Tile::row);
  Grid grid{map.shape, left.column, top.row, right.column - left.column + 1,
            bottom.row - top.row + 1};
  CW_CHECK(grid.columns <= kSideMax && grid.rows <= kSideMax);
  grid.size = 1;
  grid.size = std::min(kTileMax, (width - 2) / grid.across());
  return grid;
}

void check(const std::vector<Tile>& tiles) {
  std::set<std::pair<int, int>> places;
  for (const auto& tile : tiles) CW_CHECK(places.emplace(tile.column, tile.row).second);
}

std::string square(const Place& centre, double size) {
  const std::string side = coordinate(size);
  return "M" + coordinate(centre.x - size / 2) + "," + coordinate(centre.y - size / 2) + "h" +
         side + "v" + side + "h-" + side + "z";
}

std::string hexagon(const Place& centre, double size) {
  const double corner = size / std::sqrt(3.0);
  const std::string half = coordinate(size / 2);
  const std::string rise = coordinate(corner / 2);
  return "M" + coordinate(centre.x) + "," + coordinate(centre.y - corner) + "l" + half + "," +
         rise + "v" + coordinate(corner) + "l-" + half + "," + rise + "l-" + half + ",-" + rise +
         "v-" + coordinate(corner) + "z";
}

std::string outline(const Grid& grid, const Tile& tile) {
  const Place centre = grid.centre(tile);
  const double size = grid.size - kBetween;
  return grid.is_hexagons() ? hexagon(centre, size) : square(centre, size);
}

Html path(const Classes& classes, const std::string& data, const Html& inside) {
  Html html;
  html.raw("<path").attribute_if_any("class", classes.str()).raw(" d=\"").text(data);
  return inside.empty() ? html.raw("\"/>\n") : html.raw("\">").add(inside).raw("</path>");
}

std::vector<ShadedArea> areas_of(const TileMap& map, const Grid& grid) {
  std::vector<ShadedArea> areas;
  for (const auto& tile : *map.tiles) {
    areas.push_back({tile.code, tile.label.empty() ? tile.code : tile.label,
                     [&](const Html& inside) { return path({}, outline(grid, tile), inside); }});
  }
  return areas;
}

// That all labels fit in; 0 where they would be too small to read.
double letter_size(const std::vector<Tile>& tiles, const Grid& grid) {
  double widest = 0.1;
  for (const auto& tile : tiles) widest = std::max(widest, text_width(tile.label, 1));
  const double size = std::min(kLetterMax, (grid.size - kBetween) / widest);
  return size < kLetterMin ? 0 : size;
}

enum class Ground { light, dark, missing };

Ground ground_of(const Tile& tile, const Shading& shading) {
  const AreaValue* area = shading.find(tile.code);
  if (area == nullptr || !area->value) return Ground::missing;
  return shading.tone(*area) >= kDarkTone ? Ground::dark : Ground::light;
}

Html labels_on(Ground ground, const TileMap& map, const Grid& grid, const Shading& shading,
               double size) {
  Html html;
  for (const auto& tile : *map.tiles) {
    if (ground_of(tile, shading) != ground) continue;
    const Place centre = grid.centre(tile);
    html.raw("<text x=\"").text(coordinate(centre.x)).raw("\" y=\"");
    html.text(coordinate(centre.y + size * 0.35)).raw("\">").text(tile.label).raw("</text>\n");
  }
  return html;
}

// The pointer goes through words to the tile, which has the title and the link.
Html labels(const TileMap& map, const Grid& grid, const Shading& shading) {
  const double size = letter_size(*map.tiles, grid);
  if (size == 0) return {};
  const auto on = [&](Ground ground) { return labels_on(ground, map, grid, shading, size); };
  Html html;
  html.raw("<g pointer-events=\"none\" text-anchor=\"middle\" font-size=\"");
  html.text(coordinate(size)).raw("\">\n");
  html.add(group_mark(Html().raw("cw-map__label"), on(Ground::light)));
  html.add(group_mark(Html().raw("cw-map__label cw-map__label--light"), on(Ground::dark)));
  html.add(group_mark(Html().raw("cw-map__label cw-map__label--missing"), on(Ground::missing)));
  return html.raw("</g>\n");
}

const Tile* highlighted(const TileMap& map) {
  const auto found = std::ranges::find(*map.tiles, map.words.highlighted, &Tile::code);
  return found == map.tiles->end() ? nullptr : &*found;
}

Html highlight(const TileMap& map, const Grid& grid) {
  const Tile* tile = highlighted(map);
  if (tile == nullptr) return {};
  return path(Html().raw("cw-map__halo"), outline(grid, *tile), {})
      .add(path(Html().raw("cw-map__highlight"), outline(grid, *tile), {}));
}

struct Drawn {
  Drawing drawing;
  LegendFacts facts;
};

Drawn draw(const TileMap& map, const Shading& shading, const Sheet& sheet, MapLinks links) {
  const Grid grid = grid_of(map, sheet.width);
  const std::string id = map.caption.id + "-" + std::string(sheet.name.view()) + "-missing";
  const auto made = shaded(areas_of(map, grid), shading, links, id);
  Html marks = group_mark(Html().raw("cw-map__tiles"), made.marks);
  marks.add(labels(map, grid, shading)).add(highlight(map, grid));
  const double left = std::max(0.0, (sheet.width - grid.across() - 2) / 2);
  Html html;
  html.raw("<g transform=\"translate(").text(coordinate(left)).raw(" 0)\">\n");
  html.add(marks).raw("</g>\n");
  LegendFacts facts{made.has_missing, std::nullopt};
  const Tile* tile = highlighted(map);
  if (tile != nullptr) facts.highlighted = shading.said(tile->code, tile->label);
  return {{html, grid.down() + 2, made.has_links}, std::move(facts)};
}

}  // namespace

Html render(const TileMap& map) {
  CW_CHECK(map.tiles != nullptr);
  check(*map.tiles);
  const Shading shading(map.values, map.words);
  if (map.tiles->empty())
    return figure(map.caption, no_figures(kWideSheet), no_figures(kNarrowSheet));
  const Drawn wide = draw(map, shading, kWideSheet, MapLinks::kept);
  const Drawn narrow = draw(map, shading, kNarrowSheet, MapLinks::kept);
  return figure(map.caption, legend_list(shading, wide.facts),
                {{kWideSheet, wide.drawing}, {kNarrowSheet, narrow.drawing}});
}

Drawing drawing(const TileMap& map, const Sheet& sheet) {
  CW_CHECK(map.tiles != nullptr);
  check(*map.tiles);
  const Shading shading(map.values, map.words);
  if (map.tiles->empty()) return no_figures(sheet);
  const Drawn drawn = draw(map, shading, sheet, MapLinks::left_out);
  const Drawing legend = legend_drawing(shading, drawn.facts, sheet);
  Html html = legend.marks;
  html.raw("<g transform=\"translate(0 ").text(coordinate(legend.height + 8)).raw(")\">\n");
  html.add(drawn.drawing.marks).raw("</g>\n");
  return {html, legend.height + 8 + drawn.drawing.height};
}

}  // namespace commonweal::platform
