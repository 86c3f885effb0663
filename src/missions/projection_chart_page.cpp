#include "missions/projection_chart_page.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <string>
#include <utility>

#include "base/number_text.hpp"
#include "base/period_text.hpp"
#include "methods/series/published.hpp"
#include "missions/projection_words.hpp"
#include "platform/chart/bar_chart.hpp"
#include "platform/chart/line_chart.hpp"
#include "platform/html/table.hpp"

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

struct Bin {
  const char* name;
  double below;  // Years.
};

constexpr std::array kBins = {
    Bin{"Under 5 years", 5},
    Bin{"5 to 10 years", 10},
    Bin{"10 to 20 years", 20},
    Bin{"20 to 50 years", 50},
    Bin{"50 years or more", std::numeric_limits<double>::infinity()},
};

struct Count {
  std::string name;
  std::size_t windows;
};

// Never comes last.
std::vector<Count> counted(const methods::Fragility& fragility) {
  std::vector<Count> counts;
  for (const Bin& bin : kBins) counts.push_back({bin.name, 0});
  for (const auto& window : fragility.answers()) {
    if (!window.years) continue;
    const auto bin = std::ranges::find_if(
        kBins, [&](const Bin& candidate) { return *window.years < candidate.below; });
    ++counts[static_cast<std::size_t>(bin - kBins.begin())].windows;
  }
  counts.push_back({"Never", fragility.never()});
  return counts;
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

platform::Html history_chart(const Metric& metric, const std::vector<Observation>& observations,
                             const std::optional<methods::Replay>& answer) {
  return platform::render(history_line_chart(metric, observations, answer));
}

std::vector<platform::Point> history_points(const Metric& metric,
                                            const std::vector<Observation>& observations) {
  return history_line(metric, observations).points;
}

platform::Html fragility_chart(const methods::Fragility& fragility) {
  platform::BarChart chart{
      .caption = {.id = "fragility",
                  .title = "What each window of this length would answer",
                  .unit = "Number of windows",
                  .description = "How many windows of the past give an answer of how many years, "
                                 "and how many never arrive."},
      .bars = {}};
  for (const auto& [name, count] : counted(fragility)) {
    chart.bars.push_back({.name = name, .value = static_cast<double>(count)});
  }
  chart.bars.back().style = platform::BarStyle::muted;  // Never.
  return platform::render(chart);
}

platform::Html fragility_table(const methods::Fragility& fragility) {
  std::vector<std::vector<platform::TableCell>> rows;
  for (const auto& [name, count] : counted(fragility)) {
    rows.push_back(
        {{.text = name}, {.text = std::to_string(count), .format = platform::CellFormat::numeric}});
  }
  return platform::table(
      {.caption = "What each window of this length would answer",
       .caption_classes = "govuk-table__caption--s",
       .head = {{.text = "Answer"},
                {.text = "Number of windows", .format = platform::CellFormat::numeric}},
       .rows = std::move(rows),
       .first_cell_is_header = true});
}

}  // namespace commonweal::missions
