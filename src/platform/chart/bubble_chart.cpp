#include "platform/chart/bubble_chart.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "base/check.hpp"
#include "platform/chart/bubble_frame.hpp"
#include "platform/chart/mark.hpp"

namespace commonweal::platform {
namespace {

// The largest first, so that small ones lie on top.
std::vector<std::size_t> by_weight(const BubbleChart& chart) {
  std::vector<std::size_t> order(chart.bubbles.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t one, std::size_t other) {
    return chart.bubbles[one].weight > chart.bubbles[other].weight;
  });
  return order;
}

Html grid(const BubbleChart& chart, const BubbleFrame& frame) {
  Html lines;
  Html words;
  for (const auto& tick : frame.y_ticks) {
    const double y = frame.y(tick.value);
    lines.add(line_mark({}, {{frame.area.left, y}, {frame.area.right, y}}));
    const Words text = wrap(tick.label, frame.sheet.font_size, frame.area.left - 6);
    words.add(label_mark({}, {text, Anchor::end, frame.area.left - 6, y - text.height() / 2}));
  }
  Html html = group_mark(Html().raw("cw-chart__grid"), lines);
  html.add(group_mark(Html().raw("cw-chart__tick"), words));
  html.add(tick_row(frame.x_ticks, frame.x, frame.sheet, frame.area.bottom + kBelowPlot));
  html.add(line_mark(Html().raw("cw-chart__axis"), {{frame.area.left, frame.area.bottom},
                                                    {frame.area.right, frame.area.bottom}}));
  if (!chart.no_effect) return html;
  const double y = frame.y(*chart.no_effect);
  return html.add(
      line_mark(Html().raw("cw-chart__reference"), {{frame.area.left, y}, {frame.area.right, y}}));
}

Html headings(const BubbleFrame& frame) {
  Html html = label_mark({}, {frame.effect_heading, Anchor::start, 2, 0});
  const double middle = (frame.area.left + frame.area.right) / 2;
  html.add(label_mark({}, {frame.moderator_heading, Anchor::middle, middle,
                           frame.area.bottom + kBelowPlot + frame.sheet.font_size * 1.4}));
  return group_mark(Html().raw("cw-chart__name"), html);
}

// The band may be far wider than the effects at its ends; it is cut at the edge of the plot.
Html fitted(const BubbleChart& chart, const BubbleFrame& frame) {
  if (chart.fit.size() < 2) return {};
  std::vector<Place> upper;
  std::vector<Place> lower;
  const auto cut = [&](double effect) {
    return std::clamp(frame.y(effect), frame.area.top, frame.area.bottom);
  };
  for (const auto& point : chart.fit) {
    upper.push_back({frame.x(point.moderator), cut(point.upper)});
    lower.push_back({frame.x(point.moderator), cut(point.lower)});
  }
  upper.insert(upper.end(), lower.rbegin(), lower.rend());
  Html html = area_mark(Html().raw("cw-chart__band cw-chart__tone-2"), upper);
  return html.add(path_mark(Html().raw("cw-chart__line cw-chart__tone-2"), "", frame.line));
}

Html bubbles(const BubbleChart& chart, const BubbleFrame& frame) {
  Html html;
  for (const std::size_t at : by_weight(chart)) {
    html.add(dot_mark({}, frame.bubbles[at].centre, frame.bubbles[at].radius));
  }
  return group_mark(Html().raw("cw-chart__bubble"), html);
}

// How far from the line, in standard errors: what a reader asks about first.
std::vector<std::size_t> by_distance(const BubbleChart& chart, const BubbleFrame& frame) {
  std::vector<std::size_t> order = by_weight(chart);
  if (frame.line.size() < 2) return order;
  const auto distance = [&](std::size_t at) {
    const auto& bubble = frame.bubbles[at];
    return std::abs(bubble.centre.y - line_at(frame, bubble.centre.x)) * bubble.radius;
  };
  std::stable_sort(order.begin(), order.end(), [&](std::size_t one, std::size_t other) {
    return distance(one) > distance(other);
  });
  return order;
}

std::vector<Segment> ink_of(const BubbleFrame& frame) {
  std::vector<Segment> ink;
  for (std::size_t at = 1; at < frame.line.size(); ++at) {
    ink.push_back({frame.line[at - 1], frame.line[at]});
  }
  return ink;
}

Html names(const BubbleChart& chart, const BubbleFrame& frame) {
  Room room(frame.area, ink_of(frame));
  for (const auto& [centre, radius] : frame.bubbles) {
    const double half = radius * 0.75;
    room.take({centre.x - half, centre.y - half, centre.x + half, centre.y + half});
  }
  Html html;
  std::size_t named = 0;
  for (const std::size_t at : by_distance(chart, frame)) {
    if (named++ == chart.names_max) break;
    const Words words =
        wrap_evenly(chart.bubbles[at].name, frame.sheet.font_size, frame.sheet.label_width_max);
    std::vector<Candidate> candidates;
    add_around(frame.bubbles[at].centre, words, frame.bubbles[at].radius + 4, 0, candidates);
    if (const auto label = room.place(words, candidates)) html.add(label_mark({}, *label));
  }
  return group_mark(Html().raw("cw-chart__label cw-chart__label--event"), html);
}

}  // namespace

Drawing drawing(const BubbleChart& chart, const Sheet& sheet) {
  if (chart.bubbles.empty()) return no_figures(sheet);
  const BubbleFrame frame = bubble_frame(chart, sheet);
  Html html = grid(chart, frame);
  html.add(fitted(chart, frame)).add(bubbles(chart, frame)).add(names(chart, frame));
  return {html.add(headings(frame)), frame.height};
}

Html render(const BubbleChart& chart) {
  return figure(chart.caption, drawing(chart, kWideSheet), drawing(chart, kNarrowSheet));
}

}  // namespace commonweal::platform
