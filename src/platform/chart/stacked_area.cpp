#include "platform/chart/stacked_area.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"
#include "platform/chart/end_column.hpp"
#include "platform/chart/mark.hpp"
#include "platform/chart/plot.hpp"

namespace commonweal::platform {
namespace {

void check(const StackedArea& chart) {
  CW_CHECK(chart.layers.size() <= StackedArea::kLayersMax);
  for (std::size_t at = 0; at < chart.times.size(); ++at) {
    CW_CHECK(std::isfinite(chart.times[at]));
    CW_CHECK(at == 0 || chart.times[at] > chart.times[at - 1]);
  }
  for (const auto& layer : chart.layers) {
    CW_CHECK(layer.values.size() == chart.times.size());
    for (const double value : layer.values) CW_CHECK(std::isfinite(value) && value >= 0);
  }
}

// The edges between layers, from the ground up: one more than there are layers.
std::vector<std::vector<double>> edges_of(const StackedArea& chart) {
  std::vector<std::vector<double>> edges{std::vector<double>(chart.times.size(), 0)};
  for (const auto& layer : chart.layers) {
    auto edge = edges.back();
    for (std::size_t at = 0; at < edge.size(); ++at) edge[at] += layer.values[at];
    edges.push_back(std::move(edge));
  }
  return edges;
}

Classes tone(std::size_t layer) {
  Html html;
  html.raw("cw-chart__tone-");
  return layer + 1 == StackedArea::kLayersMax ? html.raw("muted") : html.number(layer + 1);
}

double names_width(const StackedArea& chart, const Sheet& sheet) {
  double width = 0;
  for (const auto& layer : chart.layers) {
    width = std::max(width, wrap(layer.name, sheet.font_size, column_words_max(sheet)).width);
  }
  return column_width(width);
}

Plot frame_of(const StackedArea& chart, double highest, const Sheet& sheet) {
  const auto values = named_ticks({0, highest}, 5, chart.value_text);
  const Box area{.left = axis_width(values, sheet),
                 .top = sheet.font_size,
                 .right = sheet.width - names_width(chart, sheet),
                 .bottom = sheet.height - sheet.font_size * 1.3 - 8};
  const Range times{chart.times.front(), chart.times.back()};
  return plot(sheet, {area, {0, sheet.width}, times, values, chart.time_text});
}

Html layer_mark(const StackedArea& chart, const std::vector<double>& lower,
                const std::vector<double>& upper, const Classes& tone, const Plot& plot) {
  std::vector<Place> outline;
  for (std::size_t at = 0; at < upper.size(); ++at) {
    outline.push_back(plot.at(chart.times[at], upper[at]));
  }
  for (std::size_t at = lower.size(); at-- > 0;) {
    outline.push_back(plot.at(chart.times[at], lower[at]));
  }
  return area_mark(Html().raw("cw-chart__layer ").add(tone), outline);
}

std::vector<EndName> names_of(const StackedArea& chart,
                              const std::vector<std::vector<double>>& edges, const Plot& plot) {
  std::vector<EndName> names;
  for (std::size_t at = 0; at < chart.layers.size(); ++at) {
    const double middle = (edges[at].back() + edges[at + 1].back()) / 2;
    names.push_back(
        {plot.at(chart.times.back(), middle),
         wrap(chart.layers[at].name, plot.sheet.font_size, column_words_max(plot.sheet)),
         tone(at)});
  }
  return names;
}

}  // namespace

Drawing drawing(const StackedArea& chart, const Sheet& sheet) {
  check(chart);
  if (chart.layers.empty() || chart.times.size() < 2) return no_figures(sheet);
  const auto edges = edges_of(chart);
  const Plot frame = frame_of(chart, std::ranges::max(edges.back()), sheet);
  Html html = grid_and_axes(frame);
  for (std::size_t at = 0; at < chart.layers.size(); ++at) {
    html.add(layer_mark(chart, edges[at], edges[at + 1], tone(at), frame));
  }
  return {html.add(end_names(names_of(chart, edges, frame), frame)), sheet.height};
}

Html render(const StackedArea& chart) {
  return figure(chart.caption, drawing(chart, kWideSheet), drawing(chart, kNarrowSheet));
}

}  // namespace commonweal::platform
