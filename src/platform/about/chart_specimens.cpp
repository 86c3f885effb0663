#include "platform/about/chart_specimens.hpp"

#include <memory>

#include "platform/about/evidence_chart_specimens.hpp"
#include "platform/about/spending_chart_specimens.hpp"
#include "platform/about/watch_chart_specimens.hpp"
#include "platform/chart/bar_chart.hpp"
#include "platform/chart/chart_with_table.hpp"
#include "platform/chart/interval_chart.hpp"
#include "platform/chart/line_chart.hpp"
#include "platform/chart/small_multiples.hpp"
#include "platform/chart/sparkline.hpp"
#include "platform/chart/stacked_area.hpp"
#include "platform/map/choropleth.hpp"
#include "platform/map/tile_map.hpp"

namespace commonweal::platform {
namespace {

LineChart path() {
  return {.caption = {.id = "sample-path",
                      .title = "A list that grows, and could shrink again",
                      .unit = "People, made-up figures",
                      .description = "It grows from 2 million in 2010 to 6 million in 2020. If the "
                                     "past rate held it would be back at 2 million in 2030."},
          .lines = {{.name = "Observed", .points = {{2010, 2e6}, {2015, 3e6}, {2020, 6e6}}},
                    {.name = "If the rate held",
                     .points = {{2020, 6e6}, {2030, 2e6}},
                     .style = Style::projected}},
          .fans = {{.bands = {{.name = "95%", .points = {{2020, 6e6, 6e6}, {2030, 1e6, 4e6}}},
                              {.name = "50%", .points = {{2020, 6e6, 6e6}, {2030, 1.5e6, 3e6}}}}}},
          .levels = {{.label = "Record low", .y = 2e6}},
          .events = {{.x = 2015, .label = "A new way to count"}},
          .markers = {{.x = 2030, .y = 2e6, .label = "2030"}}};
}

HtmlTable path_table() {
  return {.caption = "People waiting",
          .head = {{.text = "Year"}, {.text = "People", .format = CellFormat::numeric}},
          .rows = {{{.text = "2010"}, {.text = "2,000,000", .format = CellFormat::numeric}},
                   {{.text = "2020"}, {.text = "6,000,000", .format = CellFormat::numeric}}},
          .first_cell_is_header = true};
}

Specimen line_specimen() {
  const LineChart none{.caption = {.id = "sample-none",
                                   .title = "No figures yet",
                                   .unit = "People",
                                   .description = "There are no figures yet."}};
  return {"Line chart",
          "render(LineChart), chart_with_table(ChartWithTable)",
          "Values over time, what is projected, how sure it is, and what happened. Any drawing can "
          "have its table and its files below it.",
          {{"With a fan, a level, an event and a table",
            chart_with_table({.chart = render(path()),
                              .title = path().caption.title,
                              .id = "sample-path-table",
                              .table = path_table()})},
           {"Without figures", render(none)}}};
}

Specimen bar_specimen() {
  const BarChart bars{.caption = {.id = "sample-bars",
                                  .title = "Most windows give 5 to 10 years",
                                  .unit = "Windows, made-up figures",
                                  .description = "12 windows give less than 5 years, 30 give 5 to "
                                                 "10 years and 4 give no answer."},
                      .bars = {{.name = "Under 5 years", .value = 12},
                               {.name = "5 to 10 years", .value = 30, .style = BarStyle::strong},
                               {.name = "No answer", .value = 4, .style = BarStyle::muted}}};
  return {
      "Bar chart", "render(BarChart)", "Amounts side by side.", {{"In each style", render(bars)}}};
}

std::vector<IntervalRow> rows() {
  return {{.name = "Ayton", .value = 74.1, .lower = 73.2, .upper = 75.0},
          {.name = "Beeford", .value = 79.8, .lower = 79.1, .upper = 80.5},
          {.name = "Cley", .value = std::nullopt}};
}

Specimen interval_specimen() {
  const auto chart = [](std::string id, IntervalMark mark) {
    return render(IntervalChart{.caption = {.id = std::move(id),
                                            .title = "Lives are shorter in Ayton",
                                            .unit = "Years, made-up figures",
                                            .description = "74.1 years in Ayton, 79.8 in Beeford, "
                                                           "no figure in Cley."},
                                .rows = rows(),
                                .mark = mark,
                                .reference = Reference{.label = "England 79.5", .value = 79.5}});
  };
  return {"Interval chart",
          "render(IntervalChart)",
          "Amounts side by side, each with how sure it is.",
          {{"As dots", chart("sample-dots", IntervalMark::dot)},
           {"As bars", chart("sample-interval-bars", IntervalMark::bar)}}};
}

Specimen sparkline_specimen() {
  const std::vector<Point> points = {{2010, 2}, {2012, 3}, {2015, 2.5}, {2020, 6}};
  return {"Sparkline",
          "sparkline(Sparkline)",
          "The shape of a series in a small space.",
          {{"As it is", sparkline({.points = points, .words = "Up from 2 to 6 million"})},
           {"With a target",
            sparkline({.points = points, .words = "Up from 2 to 6 million", .level = 2.5})}}};
}

Specimen multiples_specimen() {
  const std::vector<Point> rising = {{2010, 72}, {2015, 73}, {2020, 75}};
  const std::vector<Point> falling = {{2010, 80}, {2015, 79.5}, {2020, 78.9}};
  const SmallMultiples chart{.caption = {.id = "sample-multiples",
                                         .title = "Ayton rises while Beeford falls",
                                         .unit = "Years, made-up figures",
                                         .description = "From 2010 to 2020 Ayton rose from 72 to "
                                                        "75 and Beeford fell from 80 to 78.9."},
                             .panels = {{.name = "Ayton", .points = rising},
                                        {.name = "Beeford", .points = falling},
                                        {.name = "Cley"}}};
  return {"Small multiples",
          "render(SmallMultiples)",
          "The same series of many places, each in a space of its own.",
          {{"With a place that has no figures", render(chart)}}};
}

Specimen stacked_specimen() {
  const StackedArea chart{.caption = {.id = "sample-layers",
                                      .title = "Most of the growth is in long waits",
                                      .unit = "People, made-up figures",
                                      .description = "From 2010 to 2020 long waits grew from 1 to "
                                                     "4 million and short ones stayed at 2."},
                          .times = {2010, 2015, 2020},
                          .layers = {{.name = "Short waits", .values = {2e6, 2e6, 2e6}},
                                     {.name = "Long waits", .values = {1e6, 2e6, 4e6}}}};
  return {"Stacked area",
          "render(StackedArea)",
          "Parts of a whole over time.",
          {{"As it is", render(chart)}}};
}

std::vector<AreaValue> values() {
  return {{.code = "A", .name = "Ayton", .value = 74.1, .value_text = "74.1 years"},
          {.code = "B", .name = "Beeford", .value = 79.8, .value_text = "79.8 years"},
          {.code = "C", .name = "Cley", .value = std::nullopt}};
}

Caption map_caption(std::string id) {
  return {.id = std::move(id),
          .title = "Lives are shorter in the west",
          .unit = "Years, made-up figures",
          .description = "74.1 years in Ayton, 79.8 in Beeford, no figure in Cley."};
}

Specimen tile_specimen() {
  const auto tiles = std::make_shared<const std::vector<Tile>>(
      std::vector<Tile>{{"A", "Ayt", 0, 0}, {"B", "Bee", 1, 0}, {"C", "Cle", 1, 1}});
  const auto map = [&](std::string id, TileShape shape) {
    return render(TileMap{.caption = map_caption(std::move(id)),
                          .tiles = tiles,
                          .values = values(),
                          .words = {.breaks = {75}, .highlighted = "A"},
                          .shape = shape});
  };
  return {"Tile map",
          "render(TileMap)",
          "Places as tiles of one size, so that small ones are seen.",
          {{"Squares", map("sample-squares", TileShape::square)},
           {"Hexagons", map("sample-hexagons", TileShape::hexagon)}}};
}

Boundary square(std::string code, double west, double south) {
  const Ring ring = {
      {west, south}, {west + 1, south}, {west + 1, south + 1}, {west, south + 1}, {west, south}};
  return {.code = std::move(code), .name = "", .polygons = {{ring}}};
}

Specimen choropleth_specimen() {
  const std::vector<Boundary> boundaries = {square("A", -2, 52), square("B", -1, 52),
                                            square("C", -1, 53)};
  return {"Choropleth",
          "render(Choropleth)",
          "Places in their true shapes, shaded by a value.",
          {{"As it is", render(Choropleth{.caption = map_caption("sample-choropleth"),
                                          .outlines = std::make_shared<const Outlines>(boundaries),
                                          .values = values(),
                                          .words = {.breaks = {75}}})}}};
}

}  // namespace

std::vector<Specimen> chart_specimens() {
  std::vector<Specimen> all = {line_specimen(),      bar_specimen(),       interval_specimen(),
                               multiples_specimen(), stacked_specimen(),   sparkline_specimen(),
                               tile_specimen(),      choropleth_specimen()};
  for (auto& specimen : spending_chart_specimens()) all.push_back(std::move(specimen));
  for (auto& specimen : evidence_chart_specimens()) all.push_back(std::move(specimen));
  for (auto& specimen : watch_chart_specimens()) all.push_back(std::move(specimen));
  return all;
}

}  // namespace commonweal::platform
