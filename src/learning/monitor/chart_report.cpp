#include "learning/monitor/chart_report.hpp"

#include <array>

#include "base/check.hpp"

namespace commonweal::learning {

bool ChartReport::spread_is_outside(std::size_t point) const {
  const auto& limits = chart.points[point].spread;
  if (!limits) return false;
  const double spread = series.points[point].spread;
  return spread > *limits->upper || spread < *limits->lower;
}

std::vector<std::string> rule_words(const methods::PointRules& rules) {
  struct Rule {
    std::optional<methods::ChartSide> side;
    const char* above;
    const char* below;
  };
  const std::array<Rule, 4> all{
      {{rules.outside, "above the limit", "below the limit"},
       {rules.near, "2 of 3 near the upper limit", "2 of 3 near the lower limit"},
       {rules.trend, "7 rising", "7 falling"},
       {rules.shift, "7 above the centre", "7 below the centre"}}};
  std::vector<std::string> words;
  for (const auto& rule : all) {
    if (!rule.side) continue;
    words.emplace_back(*rule.side == methods::ChartSide::above ? rule.above : rule.below);
  }
  return words;
}

std::string_view variation_word(methods::Variation variation) {
  switch (variation) {
    case methods::Variation::common_cause: return "common cause";
    case methods::Variation::improving: return "improving";
    case methods::Variation::concerning: return "concerning";
    case methods::Variation::neutral: return "neutral";
  }
  CW_CHECK(false);
}

std::string_view assurance_word(methods::Assurance assurance) {
  switch (assurance) {
    case methods::Assurance::pass: return "pass";
    case methods::Assurance::fail: return "fail";
    case methods::Assurance::hit_and_miss: return "hit and miss";
  }
  CW_CHECK(false);
}

}  // namespace commonweal::learning
