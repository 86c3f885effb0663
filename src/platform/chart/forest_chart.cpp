#include "platform/chart/forest_chart.hpp"

#include <algorithm>
#include <cmath>

#include "platform/chart/forest_frame.hpp"
#include "platform/chart/mark.hpp"

namespace commonweal::platform {
namespace {

constexpr double kSquareMax = 15;  // Its side, of the heaviest study.
constexpr double kSquareMin = 3.5;
constexpr double kSquarePlain = 7;  // Of studies that have no weights.

double heaviest(const ForestChart& chart) {
  double most = 0;
  for (const auto& group : chart.groups) {
    for (const auto& row : group.rows) most = std::max(most, row.weight.value_or(0));
  }
  return most;
}

double side_of(const ForestRow& row, double most) {
  if (!row.weight || most <= 0) return kSquarePlain;
  return std::max(kSquareMin, kSquareMax * std::sqrt(*row.weight / most));
}

// Behind the results, which the reader came for.
Html grounds(const ForestFrame& frame) {
  Html html;
  for (const auto& line : frame.lines) {
    if (line.diamond == nullptr) continue;
    html.add(box_mark(Html().raw("cw-chart__row"), line.box));
  }
  return html;
}

// A line from the top to the bottom; on a phone only beside marks, where no words are in its way.
std::vector<Segment> upright(const ForestFrame& frame, double value) {
  const double x = frame.x(value);
  if (!frame.is_stacked()) return {{{x, frame.area.top}, {x, frame.area.bottom}}};
  const double half = frame.sheet.font_size * 0.75;
  std::vector<Segment> segments;
  for (const auto& line : frame.lines) {
    if (line.row == nullptr && line.diamond == nullptr) continue;
    segments.push_back({{x, line.middle - half}, {x, line.middle + half}});
  }
  return segments;
}

Html uprights(const ForestChart& chart, const ForestFrame& frame) {
  Html html;
  const Classes whole = Html().raw("cw-chart__whole");
  if (chart.no_effect) {
    const Classes reference = Html().raw("cw-chart__reference");
    html.add(segments_mark(reference, upright(frame, *chart.no_effect)));
  }
  if (chart.whole) html.add(segments_mark(whole, upright(frame, chart.whole->estimate), "5 4"));
  if (!chart.reference) return html;
  html.add(segments_mark(whole, upright(frame, chart.reference->value), "5 4"));
  const double top = frame.area.top - frame.reference.height() - 2;
  return html.add(label_mark(
      Html().raw("cw-chart__name cw-chart__name--strong"),
      over_line(frame.reference, frame.x(chart.reference->value), top, {0, frame.sheet.width})));
}

// An arrow says that the interval goes on past the edge.
struct Intervals {
  std::vector<Segment> segments;
  Html arrows;

  void add(const ForestFrame& frame, const ForestRow& row, double y) {
    const bool left_out = *row.lower < frame.shown.low;
    const bool right_out = *row.upper > frame.shown.high;
    const double left = left_out ? frame.area.left : frame.x(*row.lower);
    const double right = right_out ? frame.area.right : frame.x(*row.upper);
    segments.push_back({{left, y}, {right, y}});
    if (left_out) arrows.add(area_mark({}, {{left, y}, {left + 8, y - 4}, {left + 8, y + 4}}));
    if (right_out) arrows.add(area_mark({}, {{right, y}, {right - 8, y - 4}, {right - 8, y + 4}}));
  }
};

Html studies(const ForestChart& chart, const ForestFrame& frame) {
  Intervals intervals;
  Html squares;
  const double most = heaviest(chart);
  for (const auto& line : frame.lines) {
    if (line.row == nullptr || !line.row->estimate) continue;
    if (line.row->lower) intervals.add(frame, *line.row, line.middle);
    const double half = side_of(*line.row, most) / 2;
    const double x = frame.x(*line.row->estimate);
    squares.add(box_mark({}, {x - half, line.middle - half, x + half, line.middle + half}));
  }
  Html html =
      segments_mark(Html().raw("cw-chart__interval cw-chart__interval--study"), intervals.segments);
  html.add(group_mark(Html().raw("cw-chart__arrow"), intervals.arrows));
  return html.add(group_mark(Html().raw("cw-chart__square"), squares));
}

Html diamond(const ForestFrame& frame, const ForestLine& line) {
  const double half = frame.sheet.font_size * 0.5;
  const double y = line.middle;
  const double middle = frame.x(line.diamond->estimate);
  const bool is_whole = line.kind == ForestLineKind::whole;
  // Never so slim that it is a line.
  const double left = std::min(frame.x(line.diamond->lower), middle - 3);
  const double right = std::max(frame.x(line.diamond->upper), middle + 3);
  return area_mark(Html().raw(is_whole ? Markup("cw-chart__diamond")
                                       : Markup("cw-chart__diamond cw-chart__diamond--part")),
                   {{left, y}, {middle, y - half}, {right, y}, {middle, y + half}});
}

Html results(const ForestFrame& frame) {
  Html html;
  for (const auto& line : frame.lines) {
    if (line.is_diamond()) html.add(diamond(frame, line));
    if (line.kind != ForestLineKind::prediction) continue;
    const auto& [lower, upper] = *line.diamond->prediction;
    html.add(box_mark(Html().raw("cw-chart__prediction"),
                      {frame.x(lower), line.middle - 3, frame.x(upper), line.middle + 3}));
  }
  return html;
}

bool is_strong(const ForestLine& line) {
  return line.kind != ForestLineKind::study && line.kind != ForestLineKind::prediction;
}

Html words(const ForestFrame& frame, bool strong) {
  Html html;
  for (const auto& line : frame.lines) {
    if (is_strong(line) != strong) continue;
    const bool below = frame.is_stacked();
    const auto add = [&](const Words& text, Anchor anchor, double x) {
      const double top =
          below ? line.box.top + 2 : (line.box.top + line.box.bottom) / 2 - text.height() / 2;
      // A heading runs over the marks' columns, and so over the lines through them.
      const bool is_over = line.kind == ForestLineKind::heading;
      html.add(label_mark(Html().raw(is_over ? Markup("cw-chart__over") : Markup("")),
                          {text, anchor, x, top}));
    };
    add(line.name, Anchor::start, 2);
    add(line.estimate, Anchor::end, frame.estimate_right);
    add(line.weight, Anchor::end, frame.sheet.width - 2);
  }
  return group_mark(Html().raw(strong ? Markup("cw-chart__name cw-chart__name--strong")
                                      : Markup("cw-chart__name")),
                    html);
}

Html axis(const ForestFrame& frame) {
  const double below = frame.area.bottom + 6;
  Html html = tick_row(frame.ticks, frame.x, frame.sheet, below);
  if (frame.ticks_above) {
    html.add(tick_row(frame.ticks, frame.x, frame.sheet, frame.lines.front().box.bottom));
  }
  return html.add(ends_row(frame.ends, below + frame.sheet.font_size * 1.4));
}

bool has_rows(const ForestChart& chart) {
  return std::any_of(chart.groups.begin(), chart.groups.end(),
                     [](const ForestGroup& group) { return !group.rows.empty(); });
}

}  // namespace

Drawing drawing(const ForestChart& chart, const Sheet& sheet) {
  if (!has_rows(chart)) return no_figures(sheet);
  const ForestFrame frame = forest_frame(chart, sheet);
  Html html = grounds(frame);
  html.add(tick_lines(frame.ticks, frame.x, frame.area)).add(uprights(chart, frame));
  html.add(studies(chart, frame)).add(results(frame));
  html.add(words(frame, true)).add(words(frame, false)).add(axis(frame));
  return {html, frame.height};
}

Html render(const ForestChart& chart) {
  return figure(chart.caption, drawing(chart, kWideSheet), drawing(chart, kNarrowSheet));
}

}  // namespace commonweal::platform
