#include "missions/area_drawing_page.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/period_text.hpp"
#include "missions/body_words.hpp"
#include "missions/comparison_words.hpp"
#include "missions/scorecard_words.hpp"
#include "missions/standing_words.hpp"
#include "platform/map/choropleth.hpp"
#include "platform/map/tile_map.hpp"

namespace commonweal::missions {
namespace {

using platform::Html;
using platform::Outlines;

constexpr std::size_t kNamed = 6;

const Measure& shown(const Area& area) { return area.scorecard.measures[*area.shown]; }

bool is_on_map(const Area& area) { return area.scorecard.body->kind == area.kind; }

platform::AreaValue value_of(const Metric& metric, const BodyFigure& place) {
  const auto figure = place.observation ? measured(*place.observation) : std::nullopt;
  return {.code = place.body->code,
          .name = place.body->name,
          .value = figure ? std::optional(figure->value) : std::nullopt,
          .value_text = figure ? value_words(metric, figure->value) : missing_words(place),
          .href = "/areas/" + place.body->code};
}

std::vector<platform::AreaValue> values_of(const Area& area) {
  std::vector<platform::AreaValue> values;
  for (const BodyFigure& place : area.places)
    values.push_back(value_of(*shown(area).metric, place));
  return values;
}

std::string description_of(const Area& area, std::string_view mark) {
  const Body& body = *area.scorecard.body;
  const Measure& measure = shown(area);
  std::string text =
      "Each " + std::string(mark) + " is a council, the darker the higher its figure. ";
  if (is_on_map(area)) {
    text += body.name + " has " + value_words(*measure.metric, measure.figure.value) +
            " and is outlined. ";
  }
  return text + "The table beside it has the places near by, and its link all of them.";
}

platform::Caption caption_of(const Area& area, std::string_view mark) {
  const Metric& metric = *shown(area).metric;
  return {.id = "area-map",
          .title = metric.title,
          .unit = metric.unit_words + ", " + base::reader_text(shown(area).period),
          .description = description_of(area, mark)};
}

platform::MapWords words_of(const Area& area, const std::vector<platform::AreaValue>& values) {
  const Metric& metric = *shown(area).metric;
  return {.breaks = platform::quantile_breaks(values),
          .value_text = [&metric](double value) { return value_words(metric, value); },
          .highlighted = is_on_map(area) ? area.scorecard.body->code : ""};
}

Html tile_map_of(const Area& area) {
  if (area.tiles.empty()) return {};
  std::vector<platform::Tile> tiles;
  for (const Tile& it : area.tiles) tiles.push_back({it.body, it.label, it.column, it.row});
  const auto values = values_of(area);
  return platform::render(platform::TileMap{
      .caption = caption_of(area, "tile"),
      .tiles = std::make_shared<const std::vector<platform::Tile>>(std::move(tiles)),
      .values = values,
      .words = words_of(area, values)});
}

bool has_figure(const BodyFigure& place) {
  return place.observation && measured(*place.observation);
}

// How many of the areas drawn would have a figure.
std::ptrdiff_t figures_on(const Outlines& outlines, const Area& area) {
  return std::ranges::count_if(area.places, [&](const BodyFigure& place) {
    return has_figure(place) && outlines.find(place.body->code) != nullptr;
  });
}

// The map that shows the place itself, and the more figures; none where it would not be seen.
const CouncilMap* map_for(const Area& area, const CouncilOutlines& all) {
  const CouncilMap* best = nullptr;
  std::ptrdiff_t most = 0;
  for (const CouncilMap* map : {&all.upper, &all.lower}) {
    if (!map->outlines) continue;
    const bool is_seen = map->outlines->find(area.scorecard.body->code) != nullptr;
    if (is_on_map(area) && !is_seen) continue;
    const auto figures = figures_on(*map->outlines, area);
    if (figures <= most) continue;
    most = figures;
    best = map;
  }
  return best;
}

// Who looks for one of them must not think that there is no figure of it.
Html lacking_note(const std::vector<std::string>& lacking) {
  if (lacking.empty()) return {};
  const std::size_t named = std::min(lacking.size(), kNamed);
  Html html;
  html.raw("<p class=\"govuk-body-s\">Not on the map, because no boundary is held: ");
  for (std::size_t at = 0; at < named; ++at) html.text(at == 0 ? "" : ", ").text(lacking[at]);
  if (lacking.size() > named) html.raw(" and ").number(lacking.size() - named).raw(" more");
  return html.raw(".</p>\n");
}

Html attribution(const std::vector<std::string>& attributions) {
  Html html;
  for (const auto& it : attributions) {
    html.raw("<p class=\"govuk-body-s cw-quiet\">Boundaries: ").text(it).raw("</p>\n");
  }
  return html;
}

}  // namespace

Html area_drawing(const Area& area, const CouncilOutlines& outlines) {
  if (area.places.empty()) return {};
  const CouncilMap* map = map_for(area, outlines);
  if (map == nullptr) return tile_map_of(area);
  auto values = values_of(area);
  std::erase_if(values, [&](const platform::AreaValue& it) {
    return map->outlines->find(it.code) == nullptr;  // Its class would be of what is not seen.
  });
  Html html = platform::render(platform::Choropleth{.caption = caption_of(area, "area"),
                                                    .outlines = map->outlines,
                                                    .values = values,
                                                    .words = words_of(area, values)});
  return html.add(lacking_note(map->lacking)).add(attribution(map->attributions));
}

}  // namespace commonweal::missions
