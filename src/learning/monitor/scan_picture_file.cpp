#include "learning/monitor/scan_picture_file.hpp"

#include <algorithm>
#include <cmath>

#include "base/number_text.hpp"
#include "platform/chart/chart_file.hpp"
#include "platform/chart/small_multiples.hpp"

namespace commonweal::learning {
namespace {

constexpr std::size_t kPanels = 12;
constexpr double kFarthest = 6;  // One wild value would flatten all the others.

platform::Facet facet_of(const ScanReport& report, const PanelSeries& series) {
  const auto& values = report.panel.values;
  const std::size_t baseline = series.end - report.question.warning.watched;
  double mean = 0;
  for (std::size_t i = series.begin; i < baseline; ++i) mean += values[i];
  mean /= double(baseline - series.begin);
  double squares = 0;
  for (std::size_t i = series.begin; i < baseline; ++i) squares += std::pow(values[i] - mean, 2);
  const double spread = std::sqrt(squares / double(baseline - series.begin - 1));
  platform::Facet facet{
      .name = series.metric.empty() ? series.body : series.metric + ", " + series.body,
      .points = {},
      .last_text = base::grouped(values[series.end - 1], 1)};
  for (std::size_t i = series.begin; i < series.end; ++i) {
    facet.points.push_back({base::decimal_year(report.panel.date(i)),
                            std::clamp((values[i] - mean) / spread, -kFarthest, kFarthest)});
  }
  return facet;
}

}  // namespace

std::string scan_svg(const ScanReport& report) {
  auto flagged = report.flagged();
  const std::size_t all = flagged.size();
  flagged.resize(std::min(all, kPanels));
  platform::SmallMultiples chart{
      .caption = {.id = "scan",
                  .title = std::to_string(all) + (all == 1 ? " series has" : " series have") +
                           " changed lately",
                  .unit = "Standard deviations from its own mean before, cut off at 6",
                  .description = "The series that were flagged, the surest first."},
      .panels = {},
      .reference = {},
      .value_text = {},
      .time_text = {}};
  for (const auto i : flagged) chart.panels.push_back(facet_of(report, report.panel.series[i]));
  return platform::svg_file(chart, {});
}

}  // namespace commonweal::learning
