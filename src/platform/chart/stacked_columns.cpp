#include "platform/chart/stacked_columns.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"
#include "platform/chart/end_column.hpp"
#include "platform/chart/key.hpp"
#include "platform/chart/mark.hpp"
#include "platform/chart/plot.hpp"

namespace commonweal::platform {
namespace {

constexpr double kFilled = 0.74;  // Of a year's width.

void check(const StackedColumns& chart) {
  CW_CHECK(chart.layers.size() <= StackedColumns::kLayersMax);
  for (std::size_t at = 1; at < chart.times.size(); ++at) {
    CW_CHECK(chart.times[at] == chart.times[at - 1] + 1);
  }
  for (const auto& layer : chart.layers) {
    CW_CHECK(layer.values.size() == chart.times.size());
    for (const double value : layer.values) CW_CHECK(std::isfinite(value));
  }
}

// What a year's parts come to: below zero, above it, and in all.
struct Sums {
  double below = 0;
  double above = 0;
  double all() const { return below + above; }
};

std::vector<Sums> sums_of(const StackedColumns& chart) {
  std::vector<Sums> sums(chart.times.size());
  for (const auto& layer : chart.layers) {
    for (std::size_t at = 0; at < sums.size(); ++at) {
      (layer.values[at] < 0 ? sums[at].below : sums[at].above) += layer.values[at];
    }
  }
  return sums;
}

Classes layer_classes(std::size_t layer) {
  Html html;
  html.raw("cw-chart__layer cw-chart__tone-");
  return layer + 1 == StackedColumns::kLayersMax ? html.raw("muted") : html.number(layer + 1);
}

Plot frame_of(const StackedColumns& chart, const std::vector<Sums>& sums, const Sheet& sheet) {
  Range range;
  for (const auto& sum : sums) {
    range = {std::min(range.low, sum.below), std::max(range.high, sum.above)};
  }
  const auto values = named_ticks(range, 5, chart.value_text);
  const Box area{.left = axis_width(values, sheet),
                 .top = sheet.font_size,
                 .right = sheet.width - kRightFree,
                 .bottom = sheet.height - sheet.font_size * 1.3 - 8};
  const Range times{chart.times.front() - 0.5, chart.times.back() + 0.5};
  return plot(sheet, {area, {0, sheet.width}, times, values, chart.time_text});
}

Html columns(const StackedColumns& chart, const Plot& plot) {
  std::vector<Sums> reached(chart.times.size());
  Html html;
  for (std::size_t layer = 0; layer < chart.layers.size(); ++layer) {
    Html boxes;
    for (std::size_t at = 0; at < reached.size(); ++at) {
      const double value = chart.layers[layer].values[at];
      if (value == 0) continue;
      double& edge = value < 0 ? reached[at].below : reached[at].above;
      const double from = edge;
      edge += value;
      const Place one = plot.at(chart.times[at] - kFilled / 2, std::max(from, edge));
      const Place other = plot.at(chart.times[at] + kFilled / 2, std::min(from, edge));
      boxes.add(box_mark({}, {one.x, one.y, other.x, other.y}));
    }
    html.add(group_mark(layer_classes(layer), boxes));
  }
  return html;
}

Html sum_line(const StackedColumns& chart, const std::vector<Sums>& sums, const Plot& plot) {
  if (chart.sum_name.empty()) return {};
  std::vector<Place> points;
  for (std::size_t at = 0; at < sums.size(); ++at) {
    points.push_back(plot.at(chart.times[at], sums[at].all()));
  }
  Html html = path_mark(Html().raw("cw-chart__level"), "", points);
  for (const auto& point : points) html.add(dot_mark(Html().raw("cw-chart__point"), point, 3.5));
  return html;
}

Drawing key_of(const StackedColumns& chart, const Sheet& sheet) {
  std::vector<KeyEntry> entries;
  for (std::size_t at = 0; at < chart.layers.size(); ++at) {
    entries.push_back({chart.layers[at].name, layer_classes(at)});
  }
  if (!chart.sum_name.empty()) {
    entries.push_back({chart.sum_name, Html().raw("cw-chart__level"), KeyMark::line});
  }
  return key(entries, sheet, sheet.height + 6);
}

}  // namespace

Drawing drawing(const StackedColumns& chart, const Sheet& sheet) {
  check(chart);
  if (chart.layers.empty() || chart.times.empty()) return no_figures(sheet);
  const auto sums = sums_of(chart);
  const Plot frame = frame_of(chart, sums, sheet);
  Html html = grid_and_axes(frame);
  html.add(columns(chart, frame)).add(sum_line(chart, sums, frame));
  const Drawing words = key_of(chart, sheet);
  return {html.add(words.marks), sheet.height + 6 + words.height};
}

Html render(const StackedColumns& chart) {
  return figure(chart.caption, drawing(chart, kWideSheet), drawing(chart, kNarrowSheet));
}

}  // namespace commonweal::platform
