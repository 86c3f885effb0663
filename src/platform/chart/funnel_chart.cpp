#include "platform/chart/funnel_chart.hpp"

#include <algorithm>

#include "platform/chart/funnel_frame.hpp"
#include "platform/chart/mark.hpp"

namespace commonweal::platform {
namespace {

constexpr double kDot = 4.5;

// One edge of a funnel from its tip: straight until it leaves the area, then down along its side.
std::vector<Place> edge(const FunnelFrame& frame, double tip, double z) {
  const Range sides{frame.area.left, frame.area.right};
  const double from = frame.x(tip);
  const double to = frame.x(tip + z * frame.error_max);
  const Place foot{std::clamp(to, sides.low, sides.high), frame.area.bottom};
  if (foot.x == to) return {foot};
  const double share = (foot.x - from) / (to - from);
  return {{foot.x, frame.area.top + share * (frame.area.bottom - frame.area.top)}, foot};
}

Html funnel_area(const FunnelFrame& frame, Markup classes, double tip, double z) {
  std::vector<Place> outline{{frame.x(tip), frame.area.top}};
  for (const auto& place : edge(frame, tip, z)) outline.push_back(place);
  const auto other = edge(frame, tip, -z);
  outline.insert(outline.end(), other.rbegin(), other.rend());
  return area_mark(Html().raw(classes), outline);
}

Html contours(const FunnelChart& chart, const FunnelFrame& frame) {
  Html html;
  for (const auto& contour : funnel_contours()) {
    if (contour.z == 0) html.add(box_mark(Html().raw(contour.classes), frame.area));
    if (contour.z > 0) html.add(funnel_area(frame, contour.classes, chart.no_effect, contour.z));
  }
  html.add(box_mark(Html().raw("cw-chart__frame"), frame.area));
  const double x = frame.x(chart.no_effect);
  return html.add(
      line_mark(Html().raw("cw-chart__reference"), {{x, frame.area.top}, {x, frame.area.bottom}}));
}

Html funnel(const FunnelChart& chart, const FunnelFrame& frame) {
  if (!chart.pooled) return {};
  const Place tip{frame.x(*chart.pooled), frame.area.top};
  const Classes classes = Html().raw("cw-chart__whole");
  Html html = path_mark(classes, "", {tip, {tip.x, frame.area.bottom}});
  for (const double z : {-kFunnelZ, kFunnelZ}) {
    html.add(path_mark(classes, "5 4", {tip, edge(frame, *chart.pooled, z).front()}));
  }
  const double top = frame.area.top - frame.pooled.height() - 3;
  return html.add(
      label_mark(Html().raw("cw-chart__name cw-chart__name--strong"),
                 over_line(frame.pooled, tip.x, top, {frame.area.left, frame.sheet.width})));
}

Html points(const FunnelChart& chart, const FunnelFrame& frame) {
  Html html;
  for (const auto& point : chart.points) {
    html.add(dot_mark({}, {frame.x(point.effect), frame.y(point.standard_error)}, kDot));
  }
  return group_mark(Html().raw("cw-chart__study"), html);
}

Html axes(const FunnelFrame& frame) {
  const Box& area = frame.area;
  Html html = tick_row(frame.x_ticks, frame.x, frame.sheet, area.bottom + kBelowArea);
  for (const auto& tick : frame.x_ticks) {
    const double x = frame.x(tick.value);
    html.add(line_mark(Html().raw("cw-chart__axis"), {{x, area.bottom}, {x, area.bottom + 5}}));
  }
  Html errors;
  for (const auto& tick : frame.y_ticks) {
    const Words words = wrap(tick.label, frame.sheet.font_size, frame.sheet.width);
    const double y = frame.y(tick.value) - words.height() / 2;
    errors.add(label_mark({}, {words, Anchor::end, area.left - 6, y}));
  }
  html.add(group_mark(Html().raw("cw-chart__tick"), errors));
  const Words& effect = frame.effect_heading;
  Html heads = label_mark({}, {frame.error_heading, Anchor::start, 2, 0});
  heads.add(label_mark({}, {effect, Anchor::middle, (area.left + area.right) / 2,
                            area.bottom + kBelowArea + frame.sheet.font_size * 1.4}));
  return html.add(group_mark(Html().raw("cw-chart__name"), heads));
}

Html key(const FunnelFrame& frame) {
  Html html;
  Html labels;
  const auto all = funnel_contours();
  for (std::size_t at = 0; at < all.size(); ++at) {
    html.add(box_mark(Html().raw(all[at].classes), frame.key[at].swatch));
    labels.add(label_mark({}, frame.key[at].label));
  }
  return html.add(group_mark(Html().raw("cw-chart__name"), labels));
}

}  // namespace

Drawing drawing(const FunnelChart& chart, const Sheet& sheet) {
  if (chart.points.empty()) return no_figures(sheet);
  const FunnelFrame frame = funnel_frame(chart, sheet);
  Html html = contours(chart, frame);
  html.add(funnel(chart, frame)).add(points(chart, frame));
  return {html.add(axes(frame)).add(key(frame)), frame.height};
}

Html render(const FunnelChart& chart) {
  return figure(chart.caption, drawing(chart, kWideSheet), drawing(chart, kNarrowSheet));
}

}  // namespace commonweal::platform
