#include "methods/control_chart/control_chart.hpp"

#include <algorithm>

#include "base/check.hpp"
#include "methods/control_chart/change_points.hpp"

namespace commonweal::methods {
namespace {

std::optional<ChartSide> decisive(const PointRules& rules) {
  for (const auto& side : {rules.outside, rules.near, rules.trend, rules.shift}) {
    if (side) return side;
  }
  return {};
}

std::optional<Assurance> assurance_of(const ChartLimits& last, const ChartQuestion& question) {
  if (!question.target || !last.lower || !last.upper) return {};
  if (question.better == ChartBetter::neutral) return {};
  const bool all_above = *last.lower > *question.target;
  const bool all_below = *last.upper < *question.target;
  if (!all_above && !all_below) return Assurance::hit_and_miss;
  return all_above == (question.better == ChartBetter::higher) ? Assurance::pass : Assurance::fail;
}

void draw_segment(const ChartFigures& figures, const ChartQuestion& question, ChartSegment segment,
                  ControlChart& chart) {
  const auto count = segment.end - segment.begin;
  const auto part = figures.part(segment.begin, count);
  const auto own = part.values;
  const bool has_baseline = question.baseline && segment.begin == 0;
  const std::size_t baseline = has_baseline ? *question.baseline : count;
  CW_CHECK(baseline > 1 && baseline <= count);
  const auto limits = chart_limits(question.type, part, baseline, question.screened);
  auto rules = chart_rules(own, limits);
  const bool is_run = question.type == ChartType::run;
  for (std::size_t i = 0; i < count; ++i) {
    if (is_run) rules[i] = {};  // A run chart is read as a whole, by its runs.
    chart.points.push_back({limits[i], rules[i], variation_of(rules[i], question.better)});
  }
  if (question.type == ChartType::xbar_s) {
    const auto spreads = spread_limits(part, baseline);
    for (std::size_t i = 0; i < count; ++i) chart.points[segment.begin + i].spread = spreads[i];
  }
  const auto middle = chart_limits(ChartType::run, part, baseline, false).front().centre;
  segment.runs = run_test(own, middle);
  segment.is_provisional = baseline < kPointsForLimits;
  chart.segments.push_back(segment);
}

}  // namespace

Variation variation_of(const PointRules& rules, ChartBetter better) {
  const auto side = decisive(rules);
  if (!side) return Variation::common_cause;
  if (better == ChartBetter::neutral) return Variation::neutral;
  return (*side == ChartSide::above) == (better == ChartBetter::higher) ? Variation::improving
                                                                        : Variation::concerning;
}

ControlChart control_chart(const ChartFigures& figures, const ChartQuestion& question) {
  const auto& values = figures.values;
  ControlChart chart{
      .points = {}, .segments = {}, .variation = {}, .assurance = {}, .suggested = {}};
  auto begins = question.rebase;
  begins.insert(begins.begin(), 0);
  begins.push_back(values.size());
  for (std::size_t i = 0; i + 1 < begins.size(); ++i) {
    draw_segment(figures, question, {begins[i], begins[i + 1], false, {}}, chart);
  }
  chart.variation = chart.points.back().variation;
  chart.assurance = assurance_of(chart.points.back().limits, question);
  const std::size_t last = begins[begins.size() - 2];
  for (const auto at : change_points(values.subspan(last))) chart.suggested.push_back(last + at);
  return chart;
}

}  // namespace commonweal::methods
