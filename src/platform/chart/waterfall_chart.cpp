#include "platform/chart/waterfall_chart.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"
#include "platform/chart/interval_frame.hpp"
#include "platform/chart/key.hpp"
#include "platform/chart/mark.hpp"
#include "platform/chart/row_marks.hpp"

namespace commonweal::platform {
namespace {

// Where a bar begins and where it ends.
struct Span {
  double from;
  double to;
};

std::vector<Span> spans_of(const WaterfallChart& chart) {
  std::vector<Span> spans;
  double sum = 0;
  for (const auto& step : chart.steps) {
    const double before = sum;
    if (step.amount) sum += *step.amount;
    CW_CHECK(std::isfinite(sum));
    spans.push_back({step.amount ? before : 0, sum});
  }
  return spans;
}

// The chart as rows, whose frame knows how names, values and ticks find room.
IntervalChart rows_of(const WaterfallChart& chart, const std::vector<Span>& spans) {
  IntervalChart rows{.caption = chart.caption, .value_text = chart.value_text};
  for (std::size_t at = 0; at < spans.size(); ++at) {
    const auto& step = chart.steps[at];
    const double shown = step.amount.value_or(spans[at].to);
    rows.rows.push_back({.name = step.name,
                         .value = spans[at].to,
                         .lower = std::min(spans[at].from, spans[at].to),
                         .upper = std::max(spans[at].from, spans[at].to),
                         .value_text = step.value_text.empty()
                                           ? value_words(chart.value_text, shown)
                                           : step.value_text,
                         .style = step.amount ? RowStyle::plain : RowStyle::strong});
  }
  return rows;
}

Markup bar_classes(const WaterfallStep& step) {
  if (!step.amount) return "cw-chart__bar cw-chart__bar--strong";
  if (*step.amount < 0) return "cw-chart__bar cw-chart__bar--muted";
  return "cw-chart__bar";
}

// From the end of each bar to the beginning of the next.
Html steps_between(const std::vector<Span>& spans, const IntervalFrame& frame) {
  std::vector<Segment> segments;
  for (std::size_t at = 0; at + 1 < spans.size(); ++at) {
    const double x = frame.x(spans[at].to);
    segments.push_back({{x, frame.rows[at].middle()}, {x, frame.rows[at + 1].middle()}});
  }
  return segments_mark(Html().raw("cw-chart__axis"), segments, "2 2");
}

Drawing key_of(const WaterfallChart& chart, const Sheet& sheet, double top) {
  const auto is = [&](auto holds) { return std::ranges::any_of(chart.steps, holds); };
  std::vector<KeyEntry> entries;
  if (is([](const WaterfallStep& step) { return step.amount && *step.amount < 0; })) {
    entries.push_back({"Taken away", Html().raw("cw-chart__bar cw-chart__bar--muted")});
  }
  if (is([](const WaterfallStep& step) { return step.amount && *step.amount >= 0; })) {
    entries.push_back({"Added", Html().raw("cw-chart__bar")});
  }
  if (is([](const WaterfallStep& step) { return !step.amount; })) {
    entries.push_back({"Total so far", Html().raw("cw-chart__bar cw-chart__bar--strong")});
  }
  return key(entries, sheet, top);
}

}  // namespace

Drawing drawing(const WaterfallChart& chart, const Sheet& sheet) {
  if (chart.steps.empty()) return no_figures(sheet);
  const auto spans = spans_of(chart);
  const IntervalChart rows = rows_of(chart, spans);
  const IntervalFrame frame = interval_frame(rows, sheet);
  Html html = row_grounds(rows, frame);
  html.add(row_grid(frame)).add(steps_between(spans, frame));
  for (std::size_t at = 0; at < spans.size(); ++at) {
    html.add(row_bar(Html().raw(bar_classes(chart.steps[at])), frame, at,
                     {spans[at].from, spans[at].to}));
  }
  const double zero = frame.x(0);
  html.add(
      line_mark(Html().raw("cw-chart__axis"), {{zero, frame.area.top}, {zero, frame.area.bottom}}));
  html.add(row_names(rows, frame));
  const Drawing words = key_of(chart, sheet, frame.height + 4);
  return {html.add(words.marks), frame.height + 4 + words.height};
}

Html render(const WaterfallChart& chart) {
  return figure(chart.caption, drawing(chart, kWideSheet), drawing(chart, kNarrowSheet));
}

}  // namespace commonweal::platform
