#include "platform/chart/line_chart.hpp"

#include <vector>

#include "platform/chart/end_column.hpp"
#include "platform/chart/line_labels.hpp"
#include "platform/chart/mark.hpp"
#include "platform/chart/plot.hpp"
#include "platform/chart/tone.hpp"

namespace commonweal::platform {
namespace {

Classes line_classes(Style style, const Classes& tone) {
  Html html;
  html.raw("cw-chart__line ");
  switch (style) {
    case Style::observed: html.raw("cw-chart__line--observed "); break;
    case Style::projected: html.raw("cw-chart__line--projected "); break;
    case Style::other: html.raw("cw-chart__line--other "); break;
  }
  return html.add(tone);
}

Markup dashes(Style style) { return style == Style::projected ? Markup("7 5") : Markup(""); }

Html lines(const LineChart& chart, const Plot& plot) {
  Html html;
  Tones tones;
  for (const auto& line : chart.lines) {
    const Classes classes = line_classes(line.style, tones.next(line.style));
    for (const auto& run : runs(line, plot)) html.add(path_mark(classes, dashes(line.style), run));
  }
  return html;
}

Html band(const std::vector<BandPoint>& points, const Classes& tone, const Plot& plot) {
  std::vector<Place> outline;
  for (const auto& point : points) outline.push_back(plot.at(point.x, point.upper));
  for (auto point = points.rbegin(); point != points.rend(); ++point) {
    outline.push_back(plot.at(point->x, point->lower));
  }
  if (outline.empty()) return {};
  return area_mark(Html().raw("cw-chart__band ").add(tone), outline);
}

Html bands(const LineChart& chart, const Plot& plot) {
  Html html;
  Tones tones;
  for (const auto& each : chart.bands) {
    html.add(band(each.points, tones.next(each.style), plot));
  }
  Tones fan_tones;
  for (const auto& fan : chart.fans) {
    const Classes tone = fan_tones.next(fan.style);
    for (const auto& each : fan.bands) html.add(band(each.points, tone, plot));
  }
  return html;
}

Html events(const LineChart& chart, const Plot& plot) {
  Html html;
  for (const auto& event : events_shown(chart, plot)) {
    const double x = plot.x(event.x);
    html.add(path_mark(Html().raw("cw-chart__event"), "3 3",
                       {{x, plot.area.top}, {x, plot.area.bottom}}));
  }
  return html;
}

Html levels(const LineChart& chart, const Plot& plot) {
  Html html;
  for (const auto& level : chart.levels) {
    const Place left{plot.area.left, plot.y(level.y)};
    html.add(path_mark(Html().raw("cw-chart__level"), "2 4", {left, {plot.area.right, left.y}}));
  }
  return html;
}

Html points(const LineChart& chart, const Plot& plot) {
  Html html;
  for (const auto& marker : chart.markers) {
    html.add(dot_mark(Html().raw("cw-chart__point"), plot.at(marker.x, marker.y), kPointRadius));
  }
  return html;
}

}  // namespace

Drawing drawing(const LineChart& chart, const Sheet& sheet) {
  const auto shown = extent(chart);
  if (!shown) return no_figures(sheet);
  const EndColumn column = end_column(chart, shown->x, sheet);
  const Plot frame = plot(chart, *shown, sheet, column.width);
  Html html;
  html.add(grid_and_axes(frame)).add(bands(chart, frame)).add(events(chart, frame));
  html.add(levels(chart, frame));
  html.add(lines(chart, frame)).add(points(chart, frame)).add(labels(chart, frame, column));
  return {html, sheet.height};
}

Html render(const LineChart& chart) {
  return figure(chart.caption, drawing(chart, kWideSheet), drawing(chart, kNarrowSheet));
}

}  // namespace commonweal::platform
