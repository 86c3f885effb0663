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

Html bands(const LineChart& chart, const Plot& plot) {
  Html html;
  Tones tones;
  for (const auto& band : chart.bands) {
    const Classes tone = tones.next(band.style);
    std::vector<Place> outline;
    for (const auto& point : band.points) outline.push_back(plot.at(point.x, point.upper));
    for (auto point = band.points.rbegin(); point != band.points.rend(); ++point) {
      outline.push_back(plot.at(point->x, point->lower));
    }
    if (!outline.empty()) html.add(area_mark(Html().raw("cw-chart__band ").add(tone), outline));
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

Drawing draw(const LineChart& chart, const Sheet& sheet) {
  const auto shown = extent(chart);
  if (!shown) return no_figures(sheet);
  const EndColumn column = end_column(chart, shown->x, sheet);
  const Plot frame = plot(chart, *shown, sheet, column.width);
  Html html;
  html.add(grid_and_axes(frame)).add(bands(chart, frame)).add(levels(chart, frame));
  html.add(lines(chart, frame)).add(points(chart, frame)).add(labels(chart, frame, column));
  return {html, sheet.height};
}

}  // namespace

Html render(const LineChart& chart) {
  return figure(chart.caption, draw(chart, kWideSheet), draw(chart, kNarrowSheet));
}

}  // namespace commonweal::platform
