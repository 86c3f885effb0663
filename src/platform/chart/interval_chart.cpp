#include "platform/chart/interval_chart.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/check.hpp"
#include "platform/chart/interval_frame.hpp"
#include "platform/chart/mark.hpp"
#include "platform/chart/row_marks.hpp"

namespace commonweal::platform {
namespace {

constexpr double kDot = 4.5;
constexpr std::array kStyles{RowStyle::muted, RowStyle::plain, RowStyle::strong};

Classes tone(RowStyle style) {
  switch (style) {
    case RowStyle::plain: return Html().raw("cw-chart__tone-1");
    case RowStyle::strong: return Html().raw("cw-chart__tone-2");
    case RowStyle::muted: return Html().raw("cw-chart__tone-muted");
  }
  CW_CHECK(false);
}

Classes bar_classes(RowStyle style) {
  switch (style) {
    case RowStyle::plain: return Html().raw("cw-chart__bar cw-chart__bar--under");
    case RowStyle::strong: return Html().raw("cw-chart__bar cw-chart__bar--strong");
    case RowStyle::muted: return Html().raw("cw-chart__bar cw-chart__bar--muted");
  }
  CW_CHECK(false);
}

Label beside(const Words& words, Anchor anchor, double x, double middle) {
  return {words, anchor, x, middle - words.height() / 2};
}

// Why a row has no mark, where its mark would be.
Html reasons(const IntervalFrame& frame) {
  Html html;
  for (const auto& row : frame.rows) {
    html.add(label_mark({}, beside(row.reason, Anchor::start, frame.area.left + 2, row.middle())));
  }
  return group_mark(Html().raw("cw-chart__label cw-chart__label--event"), html);
}

std::vector<Segment> intervals(const IntervalChart& chart, const IntervalFrame& frame,
                               RowStyle style) {
  std::vector<Segment> segments;
  for (std::size_t at = 0; at < chart.rows.size(); ++at) {
    const auto& row = chart.rows[at];
    if (row.style != style || !row.value || !row.lower) continue;
    const double y = frame.rows[at].middle();
    segments.push_back({{frame.x(*row.lower), y}, {frame.x(*row.upper), y}});
  }
  return segments;
}

Html dots(const IntervalChart& chart, const IntervalFrame& frame, RowStyle style) {
  Html html;
  for (std::size_t at = 0; at < chart.rows.size(); ++at) {
    const auto& row = chart.rows[at];
    if (row.style != style || !row.value) continue;
    html.add(dot_mark({}, {frame.x(*row.value), frame.rows[at].middle()}, kDot));
  }
  return group_mark(Html().raw("cw-chart__dot ").add(tone(style)), html);
}

Html bars(const IntervalChart& chart, const IntervalFrame& frame, RowStyle style) {
  Html html;
  for (std::size_t at = 0; at < chart.rows.size(); ++at) {
    const auto& row = chart.rows[at];
    if (row.style != style || !row.value) continue;
    html.add(row_bar({}, frame, at, {0, *row.value}));
  }
  return group_mark(bar_classes(style), html);
}

Html marks(const IntervalChart& chart, const IntervalFrame& frame, RowStyle style) {
  const bool is_bar = chart.mark == IntervalMark::bar;
  const Classes over = Html().raw("cw-chart__interval cw-chart__interval--over");
  const Classes own = Html().raw("cw-chart__interval ").add(tone(style));
  const Html lines = segments_mark(is_bar ? over : own, intervals(chart, frame, style));
  if (is_bar) return bars(chart, frame, style).add(lines);
  return Html().add(lines).add(dots(chart, frame, style));
}

}  // namespace

Drawing drawing(const IntervalChart& chart, const Sheet& sheet) {
  if (chart.rows.empty()) return no_figures(sheet);
  const IntervalFrame frame = interval_frame(chart, sheet);
  Html html = row_grounds(chart, frame);
  html.add(row_grid(frame));
  if (chart.mark == IntervalMark::dot) html.add(row_reference(chart, frame));
  for (const RowStyle style : kStyles) html.add(marks(chart, frame, style));
  if (chart.mark == IntervalMark::bar) html.add(row_reference(chart, frame));
  html.add(row_names(chart, frame));
  html.add(reasons(frame));
  return {html, frame.height};
}

Html render(const IntervalChart& chart) {
  return figure(chart.caption, drawing(chart, kWideSheet), drawing(chart, kNarrowSheet));
}

}  // namespace commonweal::platform
