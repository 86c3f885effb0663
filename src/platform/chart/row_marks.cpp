#include "platform/chart/row_marks.hpp"

#include <algorithm>
#include <utility>

namespace commonweal::platform {
namespace {

Label beside(const Words& words, Anchor anchor, double x, double middle) {
  return {words, anchor, x, middle - words.height() / 2};
}

Html tick_labels(const IntervalFrame& frame, double top) {
  Html html;
  for (const auto& tick : frame.ticks) {
    Label label = tick_label(tick, frame.x, frame.sheet);
    label.top = top;
    html.add(label_mark({}, label));
  }
  return group_mark(Html().raw("cw-chart__tick"), html);
}

Html names(const IntervalChart& chart, const IntervalFrame& frame, bool strong) {
  Html html;
  for (std::size_t at = 0; at < chart.rows.size(); ++at) {
    if ((chart.rows[at].style == RowStyle::strong) != strong) continue;
    const FramedRow& row = frame.rows[at];
    html.add(label_mark({}, beside(row.name, Anchor::start, 2, row.middle())));
    html.add(label_mark({}, beside(row.value, Anchor::end, frame.sheet.width - 2, row.middle())));
  }
  return group_mark(Html().raw(strong ? Markup("cw-chart__name cw-chart__name--strong")
                                      : Markup("cw-chart__name")),
                    html);
}

}  // namespace

Html row_grid(const IntervalFrame& frame) {
  Html html;
  for (const auto& tick : frame.ticks) {
    const double x = frame.x(tick.value);
    html.add(line_mark({}, {{x, frame.area.top}, {x, frame.area.bottom}}));
  }
  html = group_mark(Html().raw("cw-chart__grid"), html);
  html.add(tick_labels(frame, frame.area.bottom + 6));
  return frame.ticks_above ? html.add(tick_labels(frame, 0)) : html;
}

// Its name stands over its line, under the ticks where there are some above.
Html row_reference(const IntervalChart& chart, const IntervalFrame& frame) {
  if (!chart.reference) return {};
  const double x = frame.x(chart.reference->value);
  Html html = line_mark(Html().raw("cw-chart__reference"),
                        {{x, frame.area.top - 2}, {x, frame.area.bottom}});
  Words words = wrap(chart.reference->label, frame.sheet.font_size, frame.sheet.width);
  const double half = words.width / 2;
  const double middle = std::clamp(x, half, std::max(half, frame.sheet.width - half));
  const double top = frame.area.top - frame.sheet.font_size * 1.4;
  return html.add(label_mark(Html().raw("cw-chart__name cw-chart__name--strong"),
                             {std::move(words), Anchor::middle, middle, top}));
}

// Behind the rows that the reader came for.
Html row_grounds(const IntervalChart& chart, const IntervalFrame& frame) {
  Html html;
  for (std::size_t at = 0; at < chart.rows.size(); ++at) {
    if (chart.rows[at].style != RowStyle::strong) continue;
    html.add(box_mark(Html().raw("cw-chart__row"), frame.rows[at].box));
  }
  return html;
}

Html row_names(const IntervalChart& chart, const IntervalFrame& frame) {
  return names(chart, frame, false).add(names(chart, frame, true));
}

Html row_bar(const Classes& classes, const IntervalFrame& frame, std::size_t row, Range values) {
  const double middle = frame.rows[row].middle();
  const double half = frame.sheet.font_size * 0.55;
  const double from = frame.x(values.low);
  const double to = frame.x(values.high);
  return box_mark(classes, {std::min(from, to), middle - half, std::max(from, to), middle + half});
}

}  // namespace commonweal::platform
