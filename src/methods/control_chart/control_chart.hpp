#pragma once

// One series on a chart: limits by segment, rules, what its variation is and whether a target will
// be met.

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "methods/control_chart/chart_limits.hpp"
#include "methods/control_chart/chart_rules.hpp"
#include "methods/control_chart/run_test.hpp"

namespace commonweal::methods {

inline constexpr std::string_view kControlChartVersion = "control charts 1";
inline constexpr std::size_t kPointsForLimits = 12;  // Fewer: limits are provisional.

enum class ChartBetter { higher, lower, neutral };
enum class Variation { common_cause, improving, concerning, neutral };
enum class Assurance { pass, fail, hit_and_miss };

struct ChartQuestion {
  ChartType type = ChartType::xmr;
  std::optional<std::size_t> baseline = {};  // Limits of the first segment from so many points.
  std::vector<std::size_t> rebase = {};      // Where new segments begin, rising.
  std::optional<double> target = {};
  ChartBetter better = ChartBetter::neutral;
  bool screened = true;
};

struct ChartPoint {
  ChartLimits limits;
  PointRules rules;
  Variation variation;
  std::optional<ChartLimits> spread = {};  // Of the deviation within a group, for xbar_s.
};

struct ChartSegment {
  std::size_t begin;
  std::size_t end;  // One past the last.
  bool is_provisional;
  RunTest runs;
};

struct ControlChart {
  std::vector<ChartPoint> points;
  std::vector<ChartSegment> segments;
  Variation variation;                 // Of the last point.
  std::optional<Assurance> assurance;  // By the last limits; none without target or limits.
  std::vector<std::size_t> suggested;  // Where to start anew, for a person to accept.
};

// Requires two points in every segment and in the baseline.
ControlChart control_chart(const ChartFigures& figures, const ChartQuestion& question);

// What a point's rules come to: the first of outside, near, trend, shift decides the side.
Variation variation_of(const PointRules& rules, ChartBetter better);

}  // namespace commonweal::methods
