#include "platform/chart/point_chart.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"
#include "platform/chart/end_column.hpp"
#include "platform/chart/mark.hpp"
#include "platform/chart/plot.hpp"

namespace commonweal::platform {
namespace {

constexpr double kRadius = 4.2;
constexpr double kGap = 8;

Extent extent_of(const PointChart& chart) {
  const auto& first = chart.points.front();
  Extent shown{{first.x, first.x}, {first.y, first.y}};
  const auto add = [](Range& range, double value) {
    CW_CHECK(std::isfinite(value));
    range = {std::min(range.low, value), std::max(range.high, value)};
  };
  for (const auto& point : chart.points) {
    add(shown.x, point.x);
    add(shown.y, point.y);
  }
  for (const auto& guide : chart.guides) {
    for (const auto& point : guide.points) {
      add(shown.x, point.x);
      if (point.y) add(shown.y, *point.y);
    }
  }
  if (shown.x.high - shown.x.low < 0.01) shown.x = {shown.x.low - 0.5, shown.x.high + 0.5};
  return shown;
}

double names_width(const PointChart& chart, const Sheet& sheet) {
  double width = 0;
  for (const auto& guide : chart.guides) {
    width = std::max(width, wrap(guide.name, sheet.font_size, column_words_max(sheet)).width);
  }
  return column_width(width);
}

// As many ticks as can be written side by side.
std::vector<Tick> number_ticks(const Plot& plot, Range shown) {
  std::vector<Tick> fitting;
  for (int steps = 8; steps > 0; --steps) {
    fitting = value_ticks(shown, steps);
    std::erase_if(fitting,
                  [&](const Tick& t) { return t.value < shown.low || t.value > shown.high; });
    double right = -INFINITY;
    bool have_room = true;
    for (const auto& tick : fitting) {
      const double half = text_width(tick.label, plot.sheet.font_size) / 2;
      have_room = have_room && plot.x(tick.value) - half > right;
      right = plot.x(tick.value) + half + plot.sheet.font_size * 0.7;
    }
    if (have_room) break;
  }
  return fitting;
}

Plot frame_of(const PointChart& chart, const Sheet& sheet, double top) {
  const Extent shown = extent_of(chart);
  const auto values = named_ticks(shown.y, 5, chart.value_text);
  const Box area{.left = axis_width(values, sheet),
                 .top = top + sheet.font_size,
                 .right = sheet.width - names_width(chart, sheet),
                 .bottom = sheet.height - sheet.font_size * 1.3 - kGap};
  const bool is_time = chart.axis == HorizontalAxis::time;
  // The words of times need times; numbers get theirs after.
  const Range times = is_time ? shown.x : Range{2000, 2001};
  Plot frame = plot(sheet, {area, {0, sheet.width}, times, values, {}});
  // Room for a mark at each end.
  frame.x = LinearScale(shown.x, {area.left + kRadius + 2, area.right - kRadius - 2});
  if (!is_time) frame.x_ticks = number_ticks(frame, shown.x);
  return frame;
}

Markup dashes_of(GuideStyle style) {
  switch (style) {
    case GuideStyle::middle: return "";
    case GuideStyle::limit: return "7 5";
    case GuideStyle::inner: return "3 3";
    case GuideStyle::target: return "1 4";
  }
  CW_CHECK(false);
}

Html guide_marks(const PointChart& chart, const Plot& frame) {
  Html html;
  for (const auto& guide : chart.guides) {
    std::vector<Place> run;
    const auto finish = [&] {
      if (run.size() > 1) {
        html.add(path_mark(Html().raw("cw-chart__guide"), dashes_of(guide.style), run));
      }
      run.clear();
    };
    for (const auto& point : guide.points) {
      if (point.y) run.push_back(frame.at(point.x, *point.y));
      if (!point.y) finish();
    }
    finish();
  }
  return html;
}

Html guide_names(const PointChart& chart, const Plot& frame) {
  std::vector<EndName> names;
  for (const auto& guide : chart.guides) {
    if (guide.name.empty() || guide.points.empty() || !guide.points.back().y) continue;
    const auto& last = guide.points.back();
    names.push_back({frame.at(last.x, *last.y),
                     wrap(guide.name, frame.sheet.font_size, column_words_max(frame.sheet)),
                     Html().raw("cw-chart__tone-muted")});
  }
  return end_names(names, frame);
}

Html point_mark(PointMark mark, Place at) {
  const double r = kRadius;
  switch (mark) {
    case PointMark::usual: return dot_mark(Html().raw("cw-chart__case"), at, r - 0.8);
    case PointMark::good: return dot_mark(Html().raw("cw-chart__case cw-chart__case--good"), at, r);
    case PointMark::bad:
      return area_mark(
          Html().raw("cw-chart__case cw-chart__case--bad"),
          {{at.x, at.y - r - 1}, {at.x + r + 1, at.y}, {at.x, at.y + r + 1}, {at.x - r - 1, at.y}});
    case PointMark::special:
      return area_mark(Html().raw("cw-chart__case cw-chart__case--special"),
                       {{at.x, at.y - r - 1}, {at.x + r, at.y + r}, {at.x - r, at.y + r}});
  }
  CW_CHECK(false);
}

Html point_marks(const PointChart& chart, const Plot& frame) {
  Html html;
  std::vector<Place> places;
  for (const auto& point : chart.points) places.push_back(frame.at(point.x, point.y));
  if (chart.are_joined && places.size() > 1) {
    html.add(path_mark(Html().raw("cw-chart__thread"), "", places));
  }
  for (std::size_t i = 0; i < places.size(); ++i) {
    html.add(point_mark(chart.points[i].mark, places[i]));
  }
  return html;
}

// A mark with words to its right, row after row; gives the height that they take.
template <class Each, class Draw>
double rows_of(const std::vector<Each>& all, const Sheet& sheet, double top, double mark_height,
               Draw&& draw_mark, Html& html) {
  double x = 0;
  double y = top;
  for (const auto& each : all) {
    const double begin = 2 * mark_height + 6;
    const Words words = wrap(each.words, sheet.font_size, sheet.width - begin - 4);
    const double width = begin + words.width;
    const double height = std::max(2 * mark_height, words.height()) + 4;
    if (x > 0 && x + width > sheet.width - 2) {
      x = 0;
      y += height;
    }
    const double middle = y + height / 2 - 2;
    html.add(draw_mark(each, Place{x + mark_height, middle}));
    html.add(label_mark(Html().raw("cw-chart__name"),
                        {words, Anchor::start, x + begin, middle - words.height() / 2}));
    x += width + 18;
  }
  return all.empty() ? 0 : y + std::max(2 * mark_height, sheet.font_size * 1.2) + 4 - top;
}

}  // namespace

Drawing drawing(const PointChart& chart, const Sheet& sheet) {
  if (chart.points.empty()) return no_figures(sheet);
  Html html;
  const double top = rows_of(
      chart.icons, sheet, 0, kIconRadius,
      [](const NamedIcon& icon, Place at) { return icon_mark(icon.icon, at); }, html);
  const Plot frame = frame_of(chart, sheet, top);
  html.add(grid_and_axes(frame)).add(guide_marks(chart, frame)).add(point_marks(chart, frame));
  html.add(guide_names(chart, frame));
  const double below = rows_of(
      chart.key, sheet, sheet.height + kGap, kRadius + 2,
      [](const MarkName& name, Place at) { return point_mark(name.mark, at); }, html);
  return {html, sheet.height + (below > 0 ? kGap + below : 0)};
}

Html render(const PointChart& chart) {
  return figure(chart.caption, drawing(chart, kWideSheet), drawing(chart, kNarrowSheet));
}

}  // namespace commonweal::platform
