#include "missions/history_chart_file.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "base/number_text.hpp"
#include "base/period_text.hpp"
#include "methods/series/published.hpp"
#include "missions/projection_words.hpp"

namespace commonweal::missions {
namespace {

using platform::Line;
using platform::LineChart;
using platform::Marker;
using platform::Style;

// A path that takes longer is drawn no further: the history would shrink to nothing.
constexpr double kYearsDrawn = 40;
constexpr int kSteps = 40;

base::PeriodKind published_kind(const std::vector<Observation>& observations) {
  std::vector<methods::Point> points;
  for (const Observation& observation : observations) points.push_back({observation.period, 0});
  return methods::published_kind(points);
}

Line history_line(const Metric& metric, const std::vector<Observation>& observations) {
  Line line{.name = metric.short_title, .points = {}, .style = Style::observed};
  const auto published = published_kind(observations);
  std::optional<base::Period> expected;
  for (const Observation& observation : observations) {
    // A period without a row is a gap as well as one that is marked missing.
    if (expected && *expected < observation.period) {
      line.points.push_back({base::decimal_year(*expected), std::nullopt});
    }
    const auto* reported = std::get_if<base::Reported>(&observation.figure);
    line.points.push_back({base::decimal_year(observation.period),
                           reported ? std::optional(reported->value) : std::nullopt});
    expected = methods::later_published(observation.period, published, 1);
  }
  return line;
}

// A path that leads away is drawn no higher than this: a compound one soon outgrows every number.
double highest_drawn(const std::vector<Observation>& observations, const methods::Replay& answer) {
  constexpr double kTimes = 10;
  double highest = std::max(std::abs(answer.start().value), std::abs(answer.target.value));
  for (const Observation& observation : observations) {
    const auto* reported = std::get_if<base::Reported>(&observation.figure);
    if (reported) highest = std::max(highest, std::abs(reported->value));
  }
  return kTimes * highest;
}

// A compound path bends, so it is drawn in steps.
Line projected_line(const methods::Replay& answer, double highest) {
  Line line{.name = "If the window is repeated", .points = {}, .style = Style::projected};
  const double start = base::decimal_year(answer.start().period);
  if (answer.nowcast) {
    line.points.push_back({base::decimal_year(answer.latest.period), answer.latest.value});
  }
  const double years = answer.reached ? std::min(answer.reached->years, kYearsDrawn) : 10;
  for (int step = 0; step <= kSteps; ++step) {
    const double gone = years * step / kSteps;
    const double value = answer.value_after(gone);
    if (!(std::abs(value) <= highest)) break;
    line.points.push_back({start + gone, value});
  }
  return line;
}

std::string level_label(const Metric& metric, const methods::Replay& answer) {
  const std::string value = level_value(answer, metric.decimals);
  if (!answer.target.period) return "Level to reach: " + value;
  return value + " (" + base::reader_text(*answer.target.period) + ")";
}

void add_answer(const Metric& metric, const std::vector<Observation>& observations,
                const methods::Replay& answer, LineChart& chart) {
  chart.lines.push_back(projected_line(answer, highest_drawn(observations, answer)));
  chart.levels.push_back({level_label(metric, answer), answer.target.value});
  chart.markers.push_back({base::decimal_year(answer.latest.period), answer.latest.value,
                           base::grouped(answer.latest.value, metric.decimals)});
  if (answer.reached && answer.reached->years <= kYearsDrawn && answer.reached->first_period) {
    chart.markers.push_back({answer.reached->crossing, answer.target.value,
                             base::reader_text(*answer.reached->first_period)});
  }
}

std::string description_of(const Metric& metric, const std::vector<Observation>& observations,
                           const std::optional<methods::Replay>& answer) {
  std::string text = metric.title + " from " + base::reader_text(observations.front().period) +
                     " to " + base::reader_text(observations.back().period) + ".";
  if (!answer) return text;
  return text + (answer->reached ? " A dashed line shows the replayed path to the level."
                                 : " A dashed line shows the replayed path, which leads away.");
}

// Figures that never come near zero would be a flat line on an axis from zero.
platform::ValueAxis axis_for(const std::vector<Observation>& observations,
                             const std::optional<methods::Replay>& answer) {
  std::vector<double> values;
  for (const Observation& observation : observations) {
    const auto* reported = std::get_if<base::Reported>(&observation.figure);
    if (reported) values.push_back(reported->value);
  }
  if (answer) values.push_back(answer->target.value);
  if (values.empty()) return platform::ValueAxis::from_zero;
  const auto [low, high] = std::ranges::minmax(values);
  return low > high / 2 ? platform::ValueAxis::fitted : platform::ValueAxis::from_zero;
}

}  // namespace

platform::LineChart history_line_chart(const Metric& metric,
                                       const std::vector<Observation>& observations,
                                       const std::optional<methods::Replay>& answer) {
  LineChart chart{.caption = {.id = "history",
                              .title = metric.short_title,
                              .unit = metric.unit_words,
                              .description = description_of(metric, observations, answer)},
                  .lines = {history_line(metric, observations)},
                  .value_axis = axis_for(observations, answer)};
  if (answer) add_answer(metric, observations, *answer, chart);
  return chart;
}

std::vector<platform::Point> history_points(const Metric& metric,
                                            const std::vector<Observation>& observations) {
  return history_line(metric, observations).points;
}

}  // namespace commonweal::missions
