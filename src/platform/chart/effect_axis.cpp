#include "platform/chart/effect_axis.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "platform/chart/interval_frame.hpp"
#include "platform/chart/mark.hpp"

namespace commonweal::platform {
namespace {

constexpr double kEndGap = 9;  // To each side of the point that the ends are told from.

bool have_room(const std::vector<Tick>& ticks, const LinearScale& x, const Sheet& sheet) {
  double free_from = -std::numeric_limits<double>::infinity();
  for (const auto& tick : ticks) {
    const Box box = tick_label(tick, x, sheet).box();
    if (box.left < free_from) return false;
    free_from = box.right + sheet.font_size * 0.5;
  }
  return true;
}

}  // namespace

Range with_some_width(Range values) {
  const double size = std::max(std::abs(values.low), std::abs(values.high));
  if (values.high - values.low > size * 1e-9 && values.high - values.low > 1e-300) return values;
  const double more = size > 1e-300 ? size / 2 : 1;
  return {values.low - more, values.high + more};
}

std::vector<Tick> fitting_ticks(Range range, EffectScale scale, const LinearScale& x,
                                const Sheet& sheet, const ValueText& text) {
  std::vector<Tick> ticks;
  for (int ticks_max = 9; ticks_max >= 2; --ticks_max) {
    ticks = effect_ticks(range, scale, ticks_max);
    for (auto& tick : ticks) tick.label = text ? text(tick.value) : tick.label;
    if (have_room(ticks, x, sheet)) return ticks;
  }
  if (ticks.size() > 1) ticks.resize(1);
  return ticks;
}

Html tick_lines(const std::vector<Tick>& ticks, const LinearScale& x, const Box& area) {
  Html html;
  for (const auto& tick : ticks) {
    const double at = x(tick.value);
    html.add(line_mark({}, {{at, area.top}, {at, area.bottom}}));
  }
  return group_mark(Html().raw("cw-chart__grid"), html);
}

Html tick_row(const std::vector<Tick>& ticks, const LinearScale& x, const Sheet& sheet,
              double top) {
  Html html;
  for (const auto& tick : ticks) {
    Label label = tick_label(tick, x, sheet);
    label.top = top;
    html.add(label_mark({}, label));
  }
  return group_mark(Html().raw("cw-chart__tick"), html);
}

double FramedEnds::height() const { return std::max(lower.height(), upper.height()); }

FramedEnds framed_ends(const EndWords& ends, double x, const Sheet& sheet) {
  const std::string lower = ends.lower.empty() ? "" : "\u2190 " + ends.lower;
  const std::string upper = ends.upper.empty() ? "" : ends.upper + " \u2192";
  // As near to the point as both can stand unbroken.
  Range points{text_width(lower, sheet.font_size) + kEndGap + 2,
               sheet.width - text_width(upper, sheet.font_size) - kEndGap - 2};
  if (points.low > points.high) points = {sheet.width * 0.4, sheet.width * 0.6};
  const double middle = std::clamp(x, points.low, points.high);
  const auto words = [&](const std::string& text, double width) {
    return wrap_evenly(text, sheet.font_size, width - kEndGap - 2);
  };
  return {words(lower, middle), words(upper, sheet.width - middle), middle};
}

Html ends_row(const FramedEnds& ends, double top) {
  Html html = label_mark({}, {ends.lower, Anchor::end, ends.x - kEndGap, top});
  html.add(label_mark({}, {ends.upper, Anchor::start, ends.x + kEndGap, top}));
  return group_mark(Html().raw("cw-chart__name"), html);
}

Label over_line(const Words& words, double x, double top, Range edges) {
  const double half = words.width / 2;
  const double left = edges.low + half;
  return {words, Anchor::middle, std::clamp(x, left, std::max(left, edges.high - half)), top};
}

}  // namespace commonweal::platform
