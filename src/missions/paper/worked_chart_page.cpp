#include "missions/paper/worked_chart_page.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/number_text.hpp"
#include "base/period_text.hpp"
#include "platform/chart/chart_with_table.hpp"
#include "platform/chart/line_chart.hpp"

namespace commonweal::missions {
namespace {

platform::Line history_line(const WorkedChart& chart) {
  platform::Line line{.name = "As published", .points = {}};
  const methods::Point* before = nullptr;
  for (const methods::Point& point : chart.history) {
    // A period without a figure is a gap, and nothing is drawn across it.
    if (before != nullptr && base::periods_between(before->period, point.period) > 1) {
      line.points.push_back({base::decimal_year(base::later(before->period, 1)), std::nullopt});
    }
    line.points.push_back({base::decimal_year(point.period), point.value});
    before = &point;
  }
  return line;
}

std::string description_of(const WorkedChart& chart) {
  const std::string text = "From " + base::reader_text(chart.history.front().period) + " to " +
                           base::reader_text(chart.history.back().period) + ", as published.";
  if (!chart.ahead) return text;
  return text + " A dashed line shows the path if the window were repeated, to the level to reach.";
}

platform::LineChart drawn(const WorkedChart& chart) {
  platform::LineChart line_chart{.caption = {.id = "working",
                                             .title = chart.title,
                                             .unit = chart.unit,
                                             .description = description_of(chart)},
                                 .lines = {history_line(chart)}};
  if (chart.ahead) {
    const auto& [from_year, from_value, to_year, to_value] = *chart.ahead;
    line_chart.lines.push_back({.name = "If the window is repeated",
                                .points = {{from_year, from_value}, {to_year, to_value}},
                                .style = platform::Style::projected});
  }
  if (chart.level) line_chart.levels.push_back({chart.level_label, *chart.level});
  const auto [low, high] = std::ranges::minmax(chart.history, {}, &methods::Point::value);
  if (low.value > high.value / 2) line_chart.value_axis = platform::ValueAxis::fitted;
  return line_chart;
}

// As many decimals as its figures need, up to four.
std::string figure_text(double value) {
  const std::string exact = base::shortest(value);
  const auto point = exact.find('.');
  const auto decimals = point == std::string::npos ? 0 : exact.size() - point - 1;
  return base::grouped(value, static_cast<int>(std::min<std::size_t>(decimals, 4)));
}

platform::HtmlTable figures_table(const WorkedChart& chart) {
  platform::HtmlTable table{
      .caption = chart.title,
      .caption_classes = "govuk-table__caption--s",
      .head = {{.text = "Period"}, {.text = chart.unit, .format = platform::CellFormat::numeric}},
      .rows = {},
      .first_cell_is_header = true};
  for (const methods::Point& point : chart.history) {
    table.rows.push_back(
        {{.text = base::reader_text(point.period)},
         {.text = figure_text(point.value), .format = platform::CellFormat::numeric}});
  }
  return table;
}

}  // namespace

platform::Html worked_chart(const WorkedChart& chart) {
  return platform::chart_with_table({.chart = platform::render(drawn(chart)),
                                     .title = chart.title,
                                     .id = "working-figures",
                                     .table = figures_table(chart),
                                     .downloads = {}});
}

}  // namespace commonweal::missions
