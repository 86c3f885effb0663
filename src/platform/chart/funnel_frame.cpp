#include "platform/chart/funnel_frame.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"
#include "platform/chart/plot.hpp"

namespace commonweal::platform {
namespace {

constexpr double kSwatch = 16;

double error_max(const FunnelChart& chart) {
  double most = 0;
  for (const auto& point : chart.points) {
    CW_CHECK(std::isfinite(point.effect));
    CW_CHECK(std::isfinite(point.standard_error) && point.standard_error > 0);
    most = std::max(most, point.standard_error);
  }
  return most;
}

// All points, the foot of the funnel, and no effect.
Range shown_values(const FunnelChart& chart, double error) {
  Range range{chart.no_effect, chart.no_effect};
  const auto add = [&](double value) {
    CW_CHECK(std::isfinite(value));
    range = {std::min(range.low, value), std::max(range.high, value)};
  };
  for (const auto& point : chart.points) add(point.effect);
  if (chart.pooled) {
    add(*chart.pooled - kFunnelZ * error);
    add(*chart.pooled + kFunnelZ * error);
  }
  return with_some_width(range);
}

// In as many rows as it takes.
std::vector<FunnelKey> key_of(const Sheet& sheet, double left, double top, double& bottom) {
  std::vector<FunnelKey> key;
  double x = left;
  const double row = sheet.font_size * 1.5;
  const auto contours = funnel_contours();
  for (auto contour = contours.rbegin(); contour != contours.rend(); ++contour) {
    const Words words = wrap(contour->words, sheet.font_size, sheet.width);
    const double width = kSwatch + 6 + words.width;
    if (x > left && x + width > sheet.width) {
      x = left;
      top += row;
    }
    const double middle = top + words.height() / 2;
    key.push_back({{x, middle - kSwatch / 2, x + kSwatch, middle + kSwatch / 2},
                   {words, Anchor::start, x + kSwatch + 6, top}});
    x += width + 18;
  }
  bottom = top + row;
  std::reverse(key.begin(), key.end());
  return key;
}

}  // namespace

// The quantiles of the normal distribution for two-sided 0.01, 0.05 and 0.10.
std::vector<FunnelContour> funnel_contours() {
  return {{"cw-chart__contour cw-chart__contour--1", "p below 0.01", 0},
          {"cw-chart__contour cw-chart__contour--2", "0.01 to 0.05", 2.5758293035489004},
          {"cw-chart__contour cw-chart__contour--3", "0.05 to 0.10", 1.959963984540054},
          {"cw-chart__contour cw-chart__contour--4", "p above 0.10", 1.6448536269514722}};
}

FunnelFrame funnel_frame(const FunnelChart& chart, const Sheet& sheet) {
  const double most = error_max(chart);
  auto y_ticks = named_ticks({0, most}, 5, {});
  const Range shown = shown_values(chart, y_ticks.back().value);
  const double left = axis_width(y_ticks, sheet) + 2;
  Words pooled =
      wrap_evenly(chart.pooled ? chart.pooled_label : "", sheet.font_size, sheet.width - left);
  Words error = wrap(chart.error_heading, sheet.font_size, sheet.width - 4);
  const double top = error.height() + pooled.height() + 10;
  const Box area{left, top, sheet.width - 6, top + sheet.height * 0.72};
  const LinearScale x(shown, {area.left + 8, area.right - 8});
  // As deep as the last tick, so that the axis ends in a number.
  const double deepest = y_ticks.back().value;
  const LinearScale y({0, deepest}, {area.top, area.bottom});
  Words effect = wrap_evenly(chart.effect_heading, sheet.font_size, area.right - area.left);
  const double below = area.bottom + kBelowArea + sheet.font_size * 1.5;
  double bottom = 0;
  auto key = key_of(sheet, 2, below + effect.height() + 8, bottom);
  auto x_ticks = fitting_ticks(shown, chart.scale, x, sheet);
  return {sheet,
          area,
          shown,
          deepest,
          x,
          y,
          std::move(x_ticks),
          std::move(y_ticks),
          std::move(pooled),
          std::move(effect),
          std::move(error),
          std::move(key),
          bottom};
}

}  // namespace commonweal::platform
