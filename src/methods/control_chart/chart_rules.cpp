#include "methods/control_chart/chart_rules.hpp"

#include <algorithm>

#include "base/check.hpp"

namespace commonweal::methods {
namespace {

using Side = std::optional<ChartSide>;

constexpr std::size_t kInARow = 7;

Side side_of(double value, double centre) {
  if (value == centre) return {};
  return value > centre ? ChartSide::above : ChartSide::below;
}

Side outside(double value, const ChartLimits& limits) {
  if (limits.upper && value > *limits.upper) return ChartSide::above;
  if (limits.lower && value < *limits.lower) return ChartSide::below;
  return {};
}

bool is_near(double value, const ChartLimits& limits) {
  if (outside(value, limits)) return false;
  const double third = 2.0 / 3;
  const auto beyond = [&](const std::optional<double>& limit, double sign) {
    return limit && sign * (value - limits.centre) > third * sign * (*limit - limits.centre);
  };
  return beyond(limits.upper, 1) || beyond(limits.lower, -1);
}

// Runs of the same side of at least so many; `more` is how many points each has before its first.
void mark_runs(const std::vector<Side>& sides, std::size_t least, std::size_t more,
               Side PointRules::* mark, std::vector<PointRules>& rules) {
  for (std::size_t begin = 0; begin < sides.size();) {
    std::size_t end = begin + 1;
    while (end < sides.size() && sides[end] == sides[begin]) ++end;
    if (sides[begin] && end - begin >= least) {
      for (std::size_t i = begin - more; i < end; ++i) rules[i].*mark = sides[begin];
    }
    begin = end;
  }
}

std::vector<Side> steps_of(std::span<const double> values) {
  std::vector<Side> steps(values.size());
  for (std::size_t i = 1; i < values.size(); ++i) steps[i] = side_of(values[i], values[i - 1]);
  return steps;
}

void mark_near(const std::vector<Side>& sides, const std::vector<bool>& near,
               std::vector<PointRules>& rules) {
  for (std::size_t i = 2; i < sides.size(); ++i) {
    const bool same = sides[i] && sides[i - 1] == sides[i] && sides[i - 2] == sides[i];
    if (!same || near[i] + near[i - 1] + near[i - 2] < 2) continue;
    for (const std::size_t at : {i - 2, i - 1, i}) {
      if (near[at]) rules[at].near = sides[i];
    }
  }
}

}  // namespace

std::vector<PointRules> chart_rules(std::span<const double> values,
                                    std::span<const ChartLimits> limits) {
  CW_CHECK(values.size() == limits.size());
  std::vector<PointRules> rules(values.size());
  std::vector<Side> sides(values.size());
  std::vector<bool> near(values.size());
  for (std::size_t i = 0; i < values.size(); ++i) {
    sides[i] = side_of(values[i], limits[i].centre);
    near[i] = is_near(values[i], limits[i]);
    rules[i].outside = outside(values[i], limits[i]);
  }
  mark_runs(sides, kInARow, 0, &PointRules::shift, rules);
  mark_runs(steps_of(values), kInARow - 1, 1, &PointRules::trend, rules);
  mark_near(sides, near, rules);
  return rules;
}

}  // namespace commonweal::methods
