#include "missions/target_chart_file.hpp"

#include <algorithm>
#include <string>

#include "base/period_text.hpp"
#include "missions/history_chart_file.hpp"
#include "missions/outlook_chart_file.hpp"
#include "missions/standing_words.hpp"
#include "missions/target_words.hpp"

namespace commonweal::missions {
namespace {

using platform::Line;
using platform::LineChart;
using platform::Style;

Line needed_line(const TargetStatus& status) {
  const methods::OnTrack& answer = *status.mark.answer;
  return {.name = "The way needed",
          .points = {{base::decimal_year(answer.latest.period), answer.latest.value},
                     {base::decimal_year(status.mark.period), status.mark.level}},
          .style = Style::other};
}

void add_mark(const MarkStatus& mark, const std::string& name, LineChart& chart) {
  chart.markers.push_back({base::decimal_year(mark.period), mark.level,
                           name + ": " + value_words(*mark.metric, mark.level)});
}

std::string description_of(const TargetStatus& status) {
  std::string text = status.metric->title + ": the figures from " +
                     base::reader_text(status.observations.front().period) + " to " +
                     base::reader_text(status.observations.back().period) + ", and the target, " +
                     goal_words(*status.metric, status.mark.level, status.mark.period) + ".";
  if (status.mark.answer->needed_per_year) {
    text += " A thin line shows the straight way from the latest figure to the target.";
  }
  return text;
}

// A target far from all figures must be seen with them.
platform::ValueAxis axis_for(const LineChart& chart, const TargetStatus& status) {
  if (chart.value_axis == platform::ValueAxis::from_zero) return chart.value_axis;
  const double level = status.mark.level;
  const double latest = status.mark.answer->latest.value;
  return std::min(level, latest) > std::max(level, latest) / 2 ? platform::ValueAxis::fitted
                                                               : platform::ValueAxis::from_zero;
}

}  // namespace

LineChart target_line_chart(const TargetStatus& status) {
  LineChart chart = history_line_chart(*status.metric, status.observations, std::nullopt);
  chart.caption = {.id = "target",
                   .title = status.metric->short_title + " and its target",
                   .unit = status.metric->unit_words,
                   .description = description_of(status)};
  chart.value_axis = axis_for(chart, status);
  const auto series = series_of(status.observations);
  if (series && status.forecast) add_usual(*status.metric, *series, *status.forecast, chart);
  if (status.mark.answer->needed_per_year) chart.lines.push_back(needed_line(status));
  for (const MarkStatus& mark : status.allowances) {
    if (mark.sector.empty()) add_mark(mark, "Allowance", chart);
  }
  add_mark(status.mark, "Target", chart);
  return chart;
}

}  // namespace commonweal::missions
