#include "learning/monitor/neighbour_picture_file.hpp"

#include "base/number_text.hpp"
#include "platform/chart/chart_file.hpp"
#include "platform/chart/interval_chart.hpp"

namespace commonweal::learning {
namespace {

platform::IntervalRow row_of(const NeighbourReport& report, std::size_t unit, double value) {
  return {.name = report.table.ids[unit],
          .value = value,
          .value_text = base::grouped(value, 2),
          .style = unit == report.unit ? platform::RowStyle::strong : platform::RowStyle::plain};
}

platform::IntervalChart picture_of(const NeighbourReport& report) {
  const bool has_outcome = report.outcome.has_value();
  platform::IntervalChart chart{
      .caption = {.id = "neighbours",
                  .title = report.table.ids[report.unit] + " and its nearest neighbours",
                  .unit = has_outcome ? "Outcome; * deviates positively"
                                      : "Distance, in standard deviations of the traits",
                  .description = "The nearest first."},
      .rows = {},
      .mark = platform::IntervalMark::dot,
      .reference = {},
      .value_text = {}};
  if (has_outcome) {
    const double median = report.outcome->spread.median;
    chart.reference = platform::Reference{"Median " + base::grouped(median, 2), median};
    chart.rows.push_back(row_of(report, report.unit, report.table.outcomes[report.unit]));
  }
  for (std::size_t i = 0; i < report.neighbours.nearest.size(); ++i) {
    const auto& each = report.neighbours.nearest[i];
    const double value = has_outcome ? report.table.outcomes[each.unit] : each.distance;
    chart.rows.push_back(row_of(report, each.unit, value));
    if (report.deviates(i)) chart.rows.back().value_text += " *";
  }
  return chart;
}

}  // namespace

std::string neighbour_svg(const NeighbourReport& report) {
  return platform::svg_file(picture_of(report), {});
}

}  // namespace commonweal::learning
