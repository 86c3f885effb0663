#include "platform/chart/bubble_frame.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"
#include "platform/chart/plot.hpp"

namespace commonweal::platform {
namespace {

void grow(Range& range, double value) {
  CW_CHECK(std::isfinite(value));
  range = {std::min(range.low, value), std::max(range.high, value)};
}

Range moderators(const BubbleChart& chart) {
  Range range{chart.bubbles.front().moderator, chart.bubbles.front().moderator};
  for (const auto& bubble : chart.bubbles) grow(range, bubble.moderator);
  for (const auto& point : chart.fit) grow(range, point.moderator);
  return with_some_width(range);
}

Range effects(const BubbleChart& chart) {
  Range range{chart.bubbles.front().effect, chart.bubbles.front().effect};
  for (const auto& bubble : chart.bubbles) grow(range, bubble.effect);
  for (const auto& point : chart.fit) {
    CW_CHECK(std::isfinite(point.upper - point.lower));
    CW_CHECK(point.lower <= point.effect && point.effect <= point.upper);
    grow(range, point.effect);
  }
  if (chart.no_effect) grow(range, *chart.no_effect);
  return with_some_width(range);
}

double heaviest(const BubbleChart& chart) {
  double most = 0;
  for (const auto& bubble : chart.bubbles) {
    CW_CHECK(std::isfinite(bubble.weight) && bubble.weight > 0);
    most = std::max(most, bubble.weight);
  }
  return most;
}

}  // namespace

BubbleFrame bubble_frame(const BubbleChart& chart, const Sheet& sheet) {
  const double radius_max = sheet.width * 0.035;
  const double most = heaviest(chart);
  const Range across = moderators(chart);
  const Range up = effects(chart);
  auto y_ticks = effect_ticks(up, chart.scale, 7);
  Words effect = wrap_evenly(chart.effect_heading, sheet.font_size, sheet.width - 4);
  const double top = effect.height() + 8;
  const Box area{axis_width(y_ticks, sheet) + 4, top, sheet.width - 4, top + sheet.height * 0.8};
  Words moderator = wrap_evenly(chart.moderator_heading, sheet.font_size, area.right - area.left);
  const double room = radius_max + 3;
  const LinearScale x(across, {area.left + room, area.right - room});
  const LinearScale y(up, {area.bottom - room, area.top + room});
  const double height = area.bottom + kBelowPlot + sheet.font_size * 1.5 + moderator.height();
  BubbleFrame frame{sheet,
                    area,
                    x,
                    y,
                    fitting_ticks(across, EffectScale::difference, x, sheet, chart.moderator_text),
                    std::move(y_ticks),
                    {},
                    {},
                    std::move(effect),
                    std::move(moderator),
                    height};
  for (const auto& bubble : chart.bubbles) {
    const double radius = std::max(2.5, radius_max * std::sqrt(bubble.weight / most));
    frame.bubbles.push_back({{x(bubble.moderator), y(bubble.effect)}, radius});
  }
  if (chart.fit.size() < 2) return frame;
  for (const auto& point : chart.fit) frame.line.push_back({x(point.moderator), y(point.effect)});
  return frame;
}

double line_at(const BubbleFrame& frame, double x) {
  CW_CHECK(!frame.line.empty());
  if (x <= frame.line.front().x) return frame.line.front().y;
  for (std::size_t at = 1; at < frame.line.size(); ++at) {
    const Place& from = frame.line[at - 1];
    const Place& to = frame.line[at];
    if (x <= to.x && to.x > from.x)
      return from.y + (to.y - from.y) * (x - from.x) / (to.x - from.x);
  }
  return frame.line.back().y;
}

}  // namespace commonweal::platform
