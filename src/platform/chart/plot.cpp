#include "platform/chart/plot.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

#include "base/check.hpp"
#include "platform/chart/mark.hpp"

namespace commonweal::platform {
namespace {

constexpr double kTickLength = 5;
constexpr double kTickGap = 8;  // Between an axis and its words.

struct Grower {
  Range range{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};

  void add(double value) {
    CW_CHECK(std::isfinite(value));
    range.low = std::min(range.low, value);
    range.high = std::max(range.high, value);
  }
  bool empty() const { return range.low > range.high; }
};

struct Growers {
  Grower x;
  Grower y;

  void add(double x_value, double y_value) {
    x.add(x_value);
    y.add(y_value);
  }
  void add(const std::vector<BandPoint>& band) {
    for (const auto& point : band) {
      CW_CHECK(point.lower <= point.upper);
      add(point.x, point.lower);
      add(point.x, point.upper);
    }
  }
};

void check_inside(const std::vector<BandPoint>& inner, const std::vector<BandPoint>& outer) {
  CW_CHECK(inner.size() == outer.size());
  for (std::size_t at = 0; at < inner.size(); ++at) {
    CW_CHECK(inner[at].x == outer[at].x);
    CW_CHECK(inner[at].lower >= outer[at].lower && inner[at].upper <= outer[at].upper);
  }
}

Growers of_figures(const LineChart& chart) {
  Growers growers;
  for (const auto& line : chart.lines) {
    for (const auto& point : line.points) {
      if (point.y) growers.add(point.x, *point.y);
    }
  }
  for (const auto& band : chart.bands) growers.add(band.points);
  for (const auto& fan : chart.fans) {
    for (std::size_t at = 0; at < fan.bands.size(); ++at) {
      growers.add(fan.bands[at].points);
      if (at > 0) check_inside(fan.bands[at].points, fan.bands[at - 1].points);
    }
  }
  return growers;
}

Label time_label(const Tick& tick, const LinearScale& x, Range words, double font_size) {
  Label label{wrap(tick.label, font_size, words.high - words.low), Anchor::middle, 0, 0};
  const double half = label.words.width / 2;
  const double left = words.low + half;
  label.x = std::clamp(x(tick.value), left, std::max(left, words.high - half));
  return label;
}

bool have_room(const std::vector<Tick>& ticks, const LinearScale& x, Range words,
               double font_size) {
  double free_from = -std::numeric_limits<double>::infinity();
  for (const auto& tick : ticks) {
    const Box box = time_label(tick, x, words, font_size).box();
    if (box.left < free_from) return false;
    free_from = box.right + font_size * 0.7;
  }
  return true;
}

// As many as can be written side by side.
std::vector<Tick> x_ticks(const PlotFrame& frame, const LinearScale& x, double font_size) {
  for (int ticks_max = 10;; --ticks_max) {
    auto ticks = time_ticks(frame.times, ticks_max);
    if (frame.time_text) {
      for (auto& tick : ticks) tick.label = frame.time_text(tick.value);
    }
    if (ticks_max == 1 || have_room(ticks, x, frame.words, font_size)) return ticks;
  }
}

double widest(const std::vector<Tick>& ticks, double font_size) {
  double width = 0;
  for (const auto& tick : ticks) width = std::max(width, text_width(tick.label, font_size));
  return width;
}

Html y_axis(const Plot& plot) {
  Html html;
  for (const auto& tick : plot.y_ticks) {
    const double y = plot.y(tick.value);
    html.add(line_mark(Html().raw("cw-chart__grid"), {{plot.area.left, y}, {plot.area.right, y}}));
    const Words words = wrap(tick.label, plot.sheet.font_size, plot.area.left - kTickGap);
    html.add(label_mark(Html().raw("cw-chart__tick"),
                        {words, Anchor::end, plot.area.left - kTickGap, y - words.height() / 2}));
  }
  return html;
}

Html x_axis(const Plot& plot) {
  Html html;
  const double bottom = plot.area.bottom;
  for (const auto& tick : plot.x_ticks) {
    const double x = plot.x(tick.value);
    html.add(line_mark(Html().raw("cw-chart__axis"), {{x, bottom}, {x, bottom + kTickLength}}));
    Label label = time_label(tick, plot.x, plot.words, plot.sheet.font_size);
    label.top = bottom + kTickGap;
    html.add(label_mark(Html().raw("cw-chart__tick"), label));
  }
  const double zero = plot.y(std::max(0.0, plot.y_ticks.front().value));
  const double base = std::max(zero, plot.area.top);
  return html.add(
      line_mark(Html().raw("cw-chart__axis"), {{plot.area.left, base}, {plot.area.right, base}}));
}

}  // namespace

std::optional<Extent> extent(const LineChart& chart) {
  Growers growers = of_figures(chart);
  if (growers.x.empty()) return std::nullopt;
  for (const auto& marker : chart.markers) growers.add(marker.x, marker.y);
  for (const auto& level : chart.levels) growers.y.add(level.y);
  if (chart.value_axis == ValueAxis::from_zero) growers.y.add(0);
  Range x = growers.x.range;
  if (x.high - x.low < 0.01) x = {x.low - 0.5, x.high + 0.5};
  return Extent{x, growers.y.range};
}

std::vector<Tick> named_ticks(Range range, int steps_max, const ValueText& text) {
  auto ticks = value_ticks(range, steps_max);
  if (!text) return ticks;
  for (auto& tick : ticks) tick.label = text(tick.value);
  return ticks;
}

double axis_width(const std::vector<Tick>& ticks, const Sheet& sheet) {
  return std::min(widest(ticks, sheet.font_size) + kTickGap, sheet.width / 3);
}

Plot plot(const Sheet& sheet, const PlotFrame& frame) {
  const Box& area = frame.area;
  const LinearScale x(frame.times, {area.left, area.right});
  const LinearScale y({frame.values.front().value, frame.values.back().value},
                      {area.bottom, area.top});
  return {sheet, area, x, y, x_ticks(frame, x, sheet.font_size), frame.values, frame.words};
}

Plot plot(const LineChart& chart, const Extent& extent, const Sheet& sheet, double right) {
  const auto values = named_ticks(extent.y, 5, chart.value_text);
  const Box area{.left = axis_width(values, sheet),
                 .top = sheet.font_size,
                 .right = sheet.width - right,
                 .bottom = sheet.height - kTickGap - sheet.font_size * 1.3};
  return plot(sheet, {area, {0, sheet.width}, extent.x, values, chart.time_text});
}

Html grid_and_axes(const Plot& plot) {
  Html html = y_axis(plot);
  return html.add(x_axis(plot));
}

}  // namespace commonweal::platform
