#include "tour/tour_chart_page.hpp"

#include <string>
#include <utility>
#include <vector>

#include "base/period_text.hpp"
#include "missions/history_chart_file.hpp"
#include "missions/outlook_chart_file.hpp"
#include "missions/projection_chart_page.hpp"
#include "missions/projection_words.hpp"
#include "platform/chart/line_chart.hpp"

namespace commonweal::tour {
namespace {

using platform::Html;
using platform::LineChart;

Html figure(LineChart chart) {
  chart.caption.id = "tour";
  return platform::render(chart).raw("\n");
}

Html way_back_chart(const WayBack& way) {
  if (!way.answer) return {};
  return figure(missions::history_line_chart(way.of.metric, way.of.observations, way.answer));
}

Html windows_chart(const WayBack& way) {
  if (!way.answer || way.answer->same_length.windows() == 0) return {};
  return missions::fragility_chart(way.answer->same_length);
}

// A further dashed line with the range that holds 8 in 10.
void add_bend(const TourBid& bid, const BentForecast& bent, const char* name, LineChart& chart) {
  if (!bent.outlook || !bent.outlook->scenario || bent.outlook->scenario->points.empty()) return;
  const auto bounds = missions::bounds_of(bid.of.metric, *bid.series);
  const auto& latest = bent.outlook->usual.latest;
  const double start = base::decimal_year(latest.period);
  platform::Line line{.name = name, .points = {}, .style = platform::Style::projected};
  platform::FanBand band{.name = "", .points = {}};
  line.points.push_back({start, latest.value});
  band.points.push_back({start, latest.value, latest.value});
  for (const auto& point : bent.outlook->scenario->points) {
    const double x = base::decimal_year(point.period);
    line.points.push_back({x, bounds.within(point.mean)});
    band.points.push_back(
        {x, bounds.within(point.quantile(0.1)), bounds.within(point.quantile(0.9))});
  }
  chart.lines.push_back(std::move(line));
  chart.fans.push_back({.bands = {std::move(band)}});
}

Html bid_chart(const TourBid& bid, TourStep step) {
  if (!bid.as_held->outlook || !bid.series) return {};
  LineChart chart = missions::history_line_chart(bid.of.metric, bid.of.observations, std::nullopt);
  missions::add_usual(bid.of.metric, *bid.series, bid.as_held->outlook->usual, chart);
  chart.caption.title = bid.of.metric.short_title + " with the bid and without it";
  chart.caption.description +=
      " A further dashed line adds what the bid would change, with the range that holds 8 in 10.";
  add_bend(bid, *bid.as_held, "With the bid", chart);
  if (step == TourStep::study && bid.as_changed) {
    add_bend(bid, *bid.as_changed, "With the study changed", chart);
    chart.caption.description += " One more line has the effect with the study changed.";
  }
  return figure(std::move(chart));
}

Html pasted_chart(const PastedSeries& pasted) {
  if (!pasted.answer) return {};
  missions::Metric metric{};
  metric.title = "Your figures";
  metric.short_title = metric.title;
  metric.decimals = missions::decimals_for(*pasted.answer);
  std::vector<missions::Observation> observations;
  for (const auto& point : pasted.series->points()) {
    observations.push_back({.period = point.period,
                            .figure = base::Reported{point.value},
                            .numerator = std::nullopt,
                            .denominator = std::nullopt,
                            .source = "",
                            .source_rows = ""});
  }
  return figure(missions::history_line_chart(metric, observations, pasted.answer));
}

}  // namespace

Html tour_chart(const TourReading& reading) {
  const TourStep step = reading.answer.step;
  if (reading.way && step == TourStep::way_back) return way_back_chart(*reading.way);
  if (reading.way && step == TourStep::windows) return windows_chart(*reading.way);
  if (reading.bid && step != TourStep::why) return bid_chart(*reading.bid, step);
  if (reading.pasted) return pasted_chart(*reading.pasted);
  return {};
}

}  // namespace commonweal::tour
