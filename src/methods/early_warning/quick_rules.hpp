#pragma once

// The rules of control_chart/chart_rules over one series with one centre and one pair of limits, as
// bits and without a list of points: for a million series.

#include <cstdint>
#include <span>

namespace commonweal::methods {

enum RuleBit : std::uint8_t {
  kRuleOutside = 1,
  kRuleShift = 2,
  kRuleTrend = 4,
  kRuleNear = 8,
};

struct QuickLimits {
  double centre;
  double lower;
  double upper;
};

struct QuickRules {
  std::uint8_t any;   // Rules that some point breaks.
  std::uint8_t last;  // That the last point breaks.
};

// The limits of a single-values chart (xmr) over the first `baseline` values, two or more.
QuickLimits quick_limits(std::span<const double> values, std::size_t baseline, bool screened);

QuickRules quick_rules(std::span<const double> values, const QuickLimits& limits);

}  // namespace commonweal::methods
