#include "platform/chart/scale.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <string_view>

#include "base/check.hpp"
#include "base/number_text.hpp"

namespace commonweal::platform {
namespace {

// 10^power, exact where a double can hold it; negative powers divide, so that 3 steps of 0.1 are
// 0.3.
struct Step {
  int mantissa;  // 1, 2 or 5
  int power;

  double times(double count) const {
    const double scaled = count * mantissa;
    return power < 0 ? scaled / std::pow(10.0, -power) : scaled * std::pow(10.0, power);
  }
  Step next() const {
    if (mantissa == 1) return {2, power};
    if (mantissa == 2) return {5, power};
    return {1, power + 1};
  }
};

// Wide enough for arithmetic to tell its ticks apart.
Range with_width(Range range) {
  const double size = std::max(std::abs(range.low), std::abs(range.high));
  if (size < 1e-300) return {0, 1};
  if (range.high - range.low > size * 1e-9) return range;
  return {range.low - size / 10, range.high + size / 10};
}

struct Steps {
  double first;  // Counted in steps from zero.
  double last;
};

// Nudged, so that a bound which is a tick but for its last bit stays that tick.
Steps covering(Range range, Step step) {
  const double size = step.times(1);
  return {std::floor(range.low / size + 1e-6), std::ceil(range.high / size - 1e-6)};
}

Step value_step(Range range, int steps_max) {
  const double least = (range.high - range.low) / steps_max;
  Step step{1, static_cast<int>(std::floor(std::log10(least)))};
  for (;; step = step.next()) {
    const Steps steps = covering(range, step);
    if (steps.last - steps.first <= steps_max) return step;
  }
}

struct Unit {
  double size;
  std::string_view suffix;
};

Unit unit_of(double number) {
  const double size = std::abs(number);
  if (size >= 1e12) return {1e12, "tn"};
  if (size >= 1e9) return {1e9, "bn"};
  if (size >= 1e6) return {1e6, "m"};
  return {1, ""};
}

// Long enough to tell a number from its neighbours one `step` away, without closing zeros.
std::string in_unit(double number, Unit unit, double step) {
  if (number == 0) return "0";
  const double scaled = number / unit.size;
  const int decimals = static_cast<int>(std::ceil(-std::log10(step / unit.size) - 1e-9));
  if (decimals > 12 || std::abs(scaled) >= 1e15) return base::shortest(number);
  std::string text = base::grouped(scaled, std::max(decimals, 0));
  if (text.find('.') != std::string::npos) {
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
  }
  return text.append(unit.suffix);
}

constexpr std::array<std::string_view, 12> kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

// Whole periods of `months` months since year 0 that begin inside the range.
Steps inside(Range years, int months) {
  const double per_year = 12.0 / months;
  return {std::ceil(years.low * per_year - 1e-6), std::floor(years.high * per_year + 1e-6)};
}

bool fits(Range years, int months, int ticks_max) {
  const Steps steps = inside(years, months);
  return steps.last - steps.first + 1 <= ticks_max;
}

int time_step_months(Range years, int ticks_max) {
  if (years.high - years.low < 3) {
    for (const int months : {1, 3, 6}) {
      if (fits(years, months, ticks_max)) return months;
    }
  }
  Step step{1, 0};
  while (!fits(years, static_cast<int>(step.times(12)), ticks_max)) step = step.next();
  return static_cast<int>(step.times(12));
}

std::string month_label(int month_count, bool with_year) {
  const int month = ((month_count % 12) + 12) % 12;
  std::string label(kMonths[static_cast<std::size_t>(month)]);
  if (with_year) label += ' ' + std::to_string((month_count - month) / 12);
  return label;
}

std::string time_label(int month_count, int step_months, bool is_first) {
  if (step_months % 12 == 0) return std::to_string(month_count / 12);
  return month_label(month_count, is_first || month_count % 12 == 0);
}

}  // namespace

std::vector<Tick> value_ticks(Range range, int steps_max) {
  CW_CHECK(std::isfinite(range.high - range.low) && range.low <= range.high && steps_max >= 2);
  const Range wide = with_width(range);
  const Step step = value_step(wide, steps_max);
  const Steps steps = covering(wide, step);
  const Unit unit =
      unit_of(std::max(std::abs(step.times(steps.first)), std::abs(step.times(steps.last))));
  std::vector<Tick> ticks;
  for (double count = steps.first; count <= steps.last; ++count) {
    const double value = count == 0 ? 0 : step.times(count);
    ticks.push_back({value, in_unit(value, unit, step.times(1))});
  }
  return ticks;
}

std::vector<Tick> time_ticks(Range years, int ticks_max) {
  CW_CHECK(std::abs(years.low) < 1e5 && std::abs(years.high) < 1e5 && ticks_max >= 1);
  const int months = time_step_months(years, ticks_max);
  const Steps steps = inside(years, months);
  std::vector<Tick> ticks;
  for (double count = steps.first; count <= steps.last; ++count) {
    const int month_count = static_cast<int>(count) * months;
    ticks.push_back({month_count / 12.0, time_label(month_count, months, ticks.empty())});
  }
  return ticks;
}

std::string short_number(double number) {
  CW_CHECK(std::isfinite(number));
  const Unit unit = unit_of(number);
  const double size = std::abs(number) / unit.size;
  const double step =
      size >= 1 || size == 0 ? 0.001 : std::pow(10, std::floor(std::log10(size)) - 2);
  return in_unit(number, unit, std::min(step, 0.001) * unit.size);
}

LinearScale::LinearScale(Range values, Range coordinates)
    : values_(values), coordinates_(coordinates) {
  CW_CHECK(values.high > values.low && std::isfinite(values.high - values.low));
}

double LinearScale::operator()(double value) const {
  const double share = (value - values_.low) / (values_.high - values_.low);
  return coordinates_.low + share * (coordinates_.high - coordinates_.low);
}

}  // namespace commonweal::platform
