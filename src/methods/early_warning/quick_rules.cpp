#include "methods/early_warning/quick_rules.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"

namespace commonweal::methods {
namespace {

constexpr double kLimitOfRanges = 3.267;
constexpr double kLimitOfValues = 2.66;
constexpr std::size_t kWindow = 64;
constexpr std::size_t kOverlap = 6;

double mean_range(std::span<const double> values, double most, std::size_t& count) {
  double sum = 0;
  count = 0;
  for (std::size_t i = 1; i < values.size(); ++i) {
    const double range = std::abs(values[i] - values[i - 1]);
    const bool is_in = range <= most;
    sum += is_in ? range : 0;
    count += is_in;
  }
  return count > 0 ? sum / double(count) : 0;
}

// A bit for each of up to 64 points, the first the lowest: what holds of it.
struct PointBits {
  std::uint64_t above = 0;
  std::uint64_t below = 0;
  std::uint64_t rising = 0;  // From the point before.
  std::uint64_t falling = 0;
  std::uint64_t outside = 0;
  std::uint64_t far = 0;  // Beyond two thirds of the way to the limit, outside or not.
};

PointBits bits_of(std::span<const double> values, const QuickLimits& limits) {
  const double third = 2 * (limits.upper - limits.centre) / 3;
  PointBits bits;
  double before = values.front();
  for (std::size_t i = 0; i < values.size(); ++i) {
    const double value = values[i];
    const double away = value - limits.centre;
    bits.above |= std::uint64_t(away > 0) << i;
    bits.below |= std::uint64_t(away < 0) << i;
    bits.rising |= std::uint64_t(value > before) << i;
    bits.falling |= std::uint64_t(value < before) << i;
    bits.outside |= std::uint64_t(value > limits.upper) << i;
    bits.outside |= std::uint64_t(value < limits.lower) << i;
    bits.far |= std::uint64_t(std::abs(away) > third) << i;
    before = value;
  }
  return bits;
}

// The points that end a run of six, and of seven: each bit and those before it.
std::uint64_t ends_of_six(std::uint64_t bits) {
  const std::uint64_t three = bits & bits << 1U & bits << 2U;
  return three & three << 3U;
}

std::uint64_t ends_of_seven(std::uint64_t bits) { return ends_of_six(bits) & bits << 6U; }

// The points that end three on one side of which two or more are near the limit.
std::uint64_t ends_of_near(std::uint64_t side, std::uint64_t near) {
  const std::uint64_t two = (near & near << 1U) | (near & near << 2U) | (near << 1U & near << 2U);
  return side & side << 1U & side << 2U & two;
}

// Up to 64 points.
QuickRules rules_within(std::span<const double> values, const QuickLimits& limits) {
  const auto bits = bits_of(values, limits);
  const std::uint64_t near = bits.far & ~bits.outside;
  const std::uint64_t shift = ends_of_seven(bits.above) | ends_of_seven(bits.below);
  const std::uint64_t trend = ends_of_six(bits.rising) | ends_of_six(bits.falling);
  const std::uint64_t pairs = ends_of_near(bits.above, near) | ends_of_near(bits.below, near);
  const std::uint64_t last = std::uint64_t(1) << (values.size() - 1);
  const auto rules = [&](std::uint64_t these) {
    return std::uint8_t(
        ((bits.outside & these) != 0 ? kRuleOutside : 0) | ((shift & these) != 0 ? kRuleShift : 0) |
        ((trend & these) != 0 ? kRuleTrend : 0) | ((pairs & these) != 0 ? kRuleNear : 0));
  };
  QuickRules found{rules(~std::uint64_t(0)), rules(last)};
  if ((near & last) == 0) found.last &= std::uint8_t(~kRuleNear);  // It is not one of the two.
  return found;
}

}  // namespace

QuickLimits quick_limits(std::span<const double> values, std::size_t baseline, bool screened) {
  CW_CHECK(baseline > 1 && baseline <= values.size());
  const auto base = values.first(baseline);
  double sum = 0;
  for (const double value : base) sum += value;
  const double centre = sum / double(baseline);
  std::size_t count = 0;
  double mean = mean_range(base, INFINITY, count);
  if (screened) mean = mean_range(base, kLimitOfRanges * mean, count);
  return {centre, centre - kLimitOfValues * mean, centre + kLimitOfValues * mean};
}

// In windows that overlap by as much as the longest run needs, the last of them at the end.
QuickRules quick_rules(std::span<const double> values, const QuickLimits& limits) {
  CW_CHECK(!values.empty());
  QuickRules rules{0, 0};
  for (std::size_t begin = 0;; begin += kWindow - kOverlap) {
    const bool is_last = begin + kWindow >= values.size();
    if (is_last && begin > 0) begin = values.size() - kWindow;
    const auto here = rules_within(values.subspan(begin, std::min(kWindow, values.size())), limits);
    rules = {std::uint8_t(rules.any | here.any), here.last};
    if (is_last) return rules;
  }
}

}  // namespace commonweal::methods
