#include "platform/chart/interval_frame.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

#include "base/check.hpp"

namespace commonweal::platform {
namespace {

constexpr double kGap = 10;          // Between a name, its mark and its value.
constexpr double kNameShare = 0.38;  // Of the width, at most.
constexpr double kValueShare = 0.22;
constexpr std::size_t kShort = 20;  // Rows that can be seen at once.

std::string value_text(const IntervalChart& chart, const IntervalRow& row) {
  if (!row.value) return "";  // Said in its place.
  return row.value_text.empty() ? value_words(chart.value_text, *row.value) : row.value_text;
}

void check(const IntervalChart& chart, const IntervalRow& row) {
  CW_CHECK(!row.value || std::isfinite(*row.value));
  CW_CHECK(!row.value || *row.value >= 0 || chart.mark == IntervalMark::dot);
  CW_CHECK(row.lower.has_value() == row.upper.has_value());
  if (!row.lower) return;
  CW_CHECK(std::isfinite(*row.lower) && std::isfinite(*row.upper) && *row.lower <= *row.upper);
}

Range values_of(const IntervalChart& chart) {
  constexpr double kNone = std::numeric_limits<double>::infinity();
  Range range{kNone, -kNone};
  const auto add = [&](double value) {
    CW_CHECK(std::isfinite(value));
    range = {std::min(range.low, value), std::max(range.high, value)};
  };
  for (const auto& row : chart.rows) {
    if (!row.value) continue;
    add(*row.value);
    if (row.lower) add(*row.lower);
    if (row.upper) add(*row.upper);
  }
  if (chart.reference) add(chart.reference->value);
  if (chart.mark == IntervalMark::bar || range.low > range.high) add(0);
  return range;
}

std::vector<FramedRow> rows_of(const IntervalChart& chart, const Sheet& sheet, double top) {
  std::vector<FramedRow> rows;
  for (const auto& row : chart.rows) {
    check(chart, row);
    FramedRow made{
        .name = wrap(row.name, sheet.font_size, sheet.width * kNameShare),
        .value = wrap(value_text(chart, row), sheet.font_size, sheet.width * kValueShare),
        .box = {}};
    const double words = std::max(made.name.height(), made.value.height());
    const double height = std::max(words + 4, sheet.font_size * 1.5);
    made.box = {0, top, sheet.width, top + height};
    top += height;
    rows.push_back(std::move(made));
  }
  return rows;
}

Box area_of(const std::vector<FramedRow>& rows, const Sheet& sheet) {
  double names = 0;
  double values = 0;
  for (const auto& row : rows) {
    names = std::max(names, row.name.width);
    values = std::max(values, row.value.width);
  }
  const double right = values > 0 ? values + kGap : 0;
  return {names + kGap + 4, rows.front().box.top, sheet.width - right - 8, rows.back().box.bottom};
}

bool have_room(const std::vector<Tick>& ticks, const LinearScale& x, double font_size) {
  double free_from = -std::numeric_limits<double>::infinity();
  for (const auto& tick : ticks) {
    const double half = text_width(tick.label, font_size) / 2;
    if (x(tick.value) - half < free_from) return false;
    free_from = x(tick.value) + half + font_size * 0.5;
  }
  return true;
}

LinearScale scale_of(const std::vector<Tick>& ticks, const Box& area) {
  return {{ticks.front().value, ticks.back().value}, {area.left, area.right}};
}

// As many as can be written side by side; those at the ends at the least.
std::vector<Tick> ticks_of(const IntervalChart& chart, const Box& area, const Sheet& sheet) {
  const Range range = values_of(chart);
  for (int steps_max = 6;; --steps_max) {
    auto ticks = value_ticks(range, steps_max);
    if (chart.value_text) {
      for (auto& tick : ticks) tick.label = chart.value_text(tick.value);
    }
    if (have_room(ticks, scale_of(ticks, area), sheet.font_size)) return ticks;
    if (steps_max > 2) continue;
    for (std::size_t at = 1; at + 1 < ticks.size(); ++at) ticks[at].label.clear();
    return ticks;
  }
}

}  // namespace

IntervalFrame interval_frame(const IntervalChart& chart, const Sheet& sheet) {
  const bool ticks_above = chart.rows.size() > kShort;
  const double line = sheet.font_size * 1.4;
  const double above = (chart.reference ? line : 4) + (ticks_above ? line : 0);
  auto rows = rows_of(chart, sheet, above);
  const Box area = area_of(rows, sheet);
  auto ticks = ticks_of(chart, area, sheet);
  const LinearScale x = scale_of(ticks, area);
  return {sheet, std::move(rows), area, x, std::move(ticks), ticks_above, area.bottom + line + 6};
}

}  // namespace commonweal::platform
