#include "platform/chart/effect_scale.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/check.hpp"
#include "base/number_text.hpp"

namespace commonweal::platform {
namespace {

constexpr double kLogMax = 690;  // The largest ratio that a double holds, and a little less.

bool inside(double value, Range range) {
  const double slack = (range.high - range.low) * 1e-9;
  return value >= range.low - slack && value <= range.high + slack;
}

std::vector<Tick> round_values(Range range, std::size_t ticks_max) {
  for (int steps = static_cast<int>(ticks_max) + 1;; --steps) {
    auto ticks = value_ticks(range, std::max(steps, 2));
    std::erase_if(ticks, [&](const Tick& tick) { return !inside(tick.value, range); });
    if (ticks.size() > ticks_max && steps <= 2) ticks.resize(ticks_max);
    if (ticks.size() <= ticks_max) return ticks;
  }
}

void add_ratio(double mantissa, int power, Range logs, std::vector<Tick>& ticks) {
  const double log = std::log(mantissa) + power * std::log(10.0);
  if (!inside(log, logs) || std::abs(log) > kLogMax) return;
  const double ratio = mantissa * std::pow(10.0, power);
  const bool is_usual = ratio > 0.9e-4 && ratio < 1e12;
  ticks.push_back({log, is_usual ? short_number(ratio) : base::shortest(ratio)});
}

// 0.1, 0.2, 0.5, 1, 2, 5, 10; or 0.1, 0.3, 1, 3, 10; or every power of ten, or every second one.
std::vector<Tick> ratios(Range logs, std::size_t ticks_max) {
  const int first = static_cast<int>(std::floor(std::max(logs.low, -kLogMax) / std::log(10.0)));
  const int last = static_cast<int>(std::ceil(std::min(logs.high, kLogMax) / std::log(10.0)));
  const auto at = [&](const std::vector<double>& mantissas, int step) {
    std::vector<Tick> ticks;
    for (int power = first; power <= last; ++power) {
      if (power % step != 0) continue;
      for (const double mantissa : mantissas) add_ratio(mantissa, power, logs, ticks);
    }
    return ticks;
  };
  auto ticks = at({1, 2, 5}, 1);
  if (ticks.size() > ticks_max) ticks = at({1, 3}, 1);
  for (int step = 1; ticks.size() > ticks_max; ++step) ticks = at({1}, step);
  return ticks;
}

// Where 1, 2 and 5 are too far apart: 0.8, 0.9, 1, 1.1.
std::vector<Tick> close_ratios(Range logs, std::size_t ticks_max) {
  const Range range{std::exp(logs.low), std::exp(logs.high)};
  if (!(range.high > range.low) || std::max(std::abs(logs.low), std::abs(logs.high)) > kLogMax) {
    return {};
  }
  auto ticks = round_values(range, ticks_max);
  std::erase_if(ticks, [](const Tick& tick) { return tick.value <= 0; });
  for (auto& tick : ticks) tick.value = std::log(tick.value);
  return ticks;
}

}  // namespace

std::vector<Tick> effect_ticks(Range range, EffectScale scale, int ticks_max) {
  CW_CHECK(range.high > range.low && ticks_max >= 2);
  const auto most = static_cast<std::size_t>(ticks_max);
  if (scale == EffectScale::difference) return round_values(range, most);
  if (range.high - range.low > 2 * kLogMax) return {};  // No number could be written.
  auto ticks = ratios(range, most);
  return ticks.size() >= 3 || ticks.size() == most ? ticks : close_ratios(range, most);
}

std::string effect_words(double effect, EffectScale scale) {
  CW_CHECK(std::isfinite(effect));
  double number = effect;
  if (scale == EffectScale::log_ratio) number = std::exp(std::clamp(effect, -kLogMax, kLogMax));
  const double size = std::abs(number);
  if (size >= 1e15 || (size < 1e-6 && size > 0)) return base::shortest(number);
  if (size >= 100) return base::grouped(number, 0);
  if (size >= 0.01 || size == 0) return base::grouped(number, 2);
  return base::grouped(number, static_cast<int>(-std::floor(std::log10(size))) + 1);
}

}  // namespace commonweal::platform
