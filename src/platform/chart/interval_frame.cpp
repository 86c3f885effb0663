#include "platform/chart/interval_frame.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

#include "base/check.hpp"
#include "platform/chart/plot.hpp"

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

std::string reason_text(const IntervalRow& row) {
  if (row.value) return "";
  return row.value_text.empty() ? "No figure" : row.value_text;
}

// Where the names end and the marks begin.
double start_of(const std::vector<FramedRow>& rows) {
  double names = 0;
  for (const auto& row : rows) names = std::max(names, row.name.width);
  return names + kGap + 4;
}

std::vector<FramedRow> rows_of(const IntervalChart& chart, const Sheet& sheet, double top) {
  std::vector<FramedRow> rows;
  for (const auto& row : chart.rows) {
    check(chart, row);
    const double size = sheet.font_size;
    rows.push_back({.name = wrap(row.name, size, sheet.width * kNameShare),
                    .value = wrap(value_text(chart, row), size, sheet.width * kValueShare),
                    .reason = {},
                    .box = {}});
  }
  const double start = start_of(rows);
  for (std::size_t at = 0; at < rows.size(); ++at) {
    FramedRow& row = rows[at];
    row.reason = wrap(reason_text(chart.rows[at]), sheet.font_size, sheet.width - start - 4);
    const double words = std::max({row.name.height(), row.value.height(), row.reason.height()});
    row.box = {0, top, sheet.width, top + std::max(words + 4, sheet.font_size * 1.5)};
    top = row.box.bottom;
  }
  return rows;
}

Box area_of(const std::vector<FramedRow>& rows, const Sheet& sheet) {
  double values = 0;
  for (const auto& row : rows) values = std::max(values, row.value.width);
  const double right = values > 0 ? values + kGap : 0;
  return {start_of(rows), rows.front().box.top, sheet.width - right - 8, rows.back().box.bottom};
}

bool have_room(const std::vector<Tick>& ticks, const LinearScale& x, const Sheet& sheet) {
  double free_from = -std::numeric_limits<double>::infinity();
  for (const auto& tick : ticks) {
    if (tick.label.empty()) continue;
    const Box box = tick_label(tick, x, sheet).box();
    if (box.left < free_from) return false;
    free_from = box.right + sheet.font_size * 0.5;
  }
  return true;
}

LinearScale scale_of(const std::vector<Tick>& ticks, const Box& area) {
  return {{ticks.front().value, ticks.back().value}, {area.left, area.right}};
}

// Where even few have no room: those at the ends, or the first alone.
std::vector<Tick> fewest(std::vector<Tick> ticks, const Box& area, const Sheet& sheet) {
  for (std::size_t at = 1; at + 1 < ticks.size(); ++at) ticks[at].label.clear();
  if (!have_room(ticks, scale_of(ticks, area), sheet)) ticks.back().label.clear();
  return ticks;
}

// As many as can be written side by side.
std::vector<Tick> ticks_of(const IntervalChart& chart, const Box& area, const Sheet& sheet) {
  const Range range = values_of(chart);
  for (int steps_max = 6; steps_max >= 2; --steps_max) {
    auto ticks = named_ticks(range, steps_max, chart.value_text);
    if (have_room(ticks, scale_of(ticks, area), sheet)) return ticks;
  }
  return fewest(named_ticks(range, 2, chart.value_text), area, sheet);
}

}  // namespace

Label tick_label(const Tick& tick, const LinearScale& x, const Sheet& sheet) {
  Label label{wrap(tick.label, sheet.font_size, sheet.width), Anchor::middle, 0, 0};
  const double half = label.words.width / 2;
  label.x = std::clamp(x(tick.value), half, std::max(half, sheet.width - half));
  return label;
}

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
