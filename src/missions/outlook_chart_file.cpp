#include "missions/outlook_chart_file.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "base/period_text.hpp"
#include "missions/history_chart_file.hpp"
#include "missions/projection_words.hpp"
#include "missions/standing_words.hpp"

namespace commonweal::missions {
namespace {

using methods::ForecastPoint;
using platform::Line;
using platform::LineChart;
using platform::Style;

constexpr const char* kUsualName = "If things go on";
constexpr const char* kScenarioName = "With the interventions";
constexpr const char* kFundedName = "With what is funded";
constexpr const char* kReplayName = "If the window is repeated";
constexpr std::size_t kLightPoints = 30;
constexpr int kSteps = 40;
constexpr double kWidest = 0.95;  // Of the ranges.

double quantile(const ForecastPoint& point, double share, const Bounds& bounds) {
  return bounds.within(point.quantile(share));
}

// What figures and forecast take up. The forecast is drawn as far as its words say, however flat
// that makes the history: cut off, it would stand at a value that nobody forecast. Only a replay,
// which may lead anywhere, ends where it leaves them.
struct Frame {
  double low;
  double high;

  bool holds(double value) const { return low <= value && value <= high; }
};

Frame frame_of(const Metric& metric, const methods::Series& series,
               const methods::Forecast& usual) {
  const auto [low, high] = std::ranges::minmax(series.points(), {}, &methods::Point::value);
  const Bounds bounds = bounds_of(metric, series);
  const double span = high.value - low.value;
  Frame frame{.low = low.value - span, .high = high.value + span};
  for (const ForecastPoint& point : usual.points) {
    frame.low = std::min(frame.low, quantile(point, (1 - kWidest) / 2, bounds));
    frame.high = std::max(frame.high, quantile(point, (1 + kWidest) / 2, bounds));
  }
  return frame;
}

double x_of(base::Period period) { return base::decimal_year(period); }

// Every so many points, and the last.
std::vector<const ForecastPoint*> thinned(const methods::Forecast& usual, std::size_t most) {
  const std::size_t step = (usual.points.size() + most - 1) / most;
  std::vector<const ForecastPoint*> points;
  for (std::size_t at = step - 1; at < usual.points.size(); at += step) {
    points.push_back(&usual.points[at]);
  }
  if (points.empty() || points.back() != &usual.points.back()) {
    points.push_back(&usual.points.back());
  }
  return points;
}

using Points = std::vector<const ForecastPoint*>;

Line usual_line(const methods::Forecast& usual, const Points& points, const Bounds& bounds) {
  Line line{.name = kUsualName, .points = {}, .style = Style::projected};
  line.points.push_back({x_of(usual.latest.period), usual.latest.value});
  for (const auto* point : points) {
    line.points.push_back({x_of(point->period), bounds.within(point->mean)});
  }
  return line;
}

platform::FanBand band_of(double share, const methods::Forecast& usual, const Points& points,
                          const Bounds& bounds) {
  platform::FanBand band{.name = "", .points = {}};
  band.points.push_back({x_of(usual.latest.period), usual.latest.value, usual.latest.value});
  for (const auto* point : points) {
    band.points.push_back({x_of(point->period), quantile(*point, (1 - share) / 2, bounds),
                           quantile(*point, (1 + share) / 2, bounds)});
  }
  return band;
}

// The further line and its band of 80%, in the tone after that of business as usual.
void add_scenario(const Outlook& outlook, const Bounds& bounds, LineChart& chart) {
  if (!outlook.scenario || outlook.scenario->points.empty()) return;
  const auto& latest = outlook.usual.latest;
  Line line{.name = kScenarioName, .points = {}, .style = Style::projected};
  platform::FanBand band{.name = "", .points = {}};
  line.points.push_back({x_of(latest.period), latest.value});
  band.points.push_back({x_of(latest.period), latest.value, latest.value});
  for (const ScenarioPoint& point : outlook.scenario->points) {
    const double x = x_of(point.period);
    line.points.push_back({x, bounds.within(point.mean)});
    band.points.push_back(
        {x, bounds.within(point.quantile(0.1)), bounds.within(point.quantile(0.9))});
  }
  chart.lines.push_back(std::move(line));
  chart.fans.push_back({.bands = {std::move(band)}});
  chart.caption.description +=
      " A further dashed line adds what the chosen interventions would change, with the range that "
      "holds 8 in 10.";
}

// A promise has no range, so the line has none.
Line funded_line(const FundedPath& funded, const methods::Forecast& usual, const Bounds& bounds) {
  Line line{.name = kFundedName, .points = {}, .style = Style::projected};
  line.points.push_back({x_of(usual.latest.period), usual.latest.value});
  for (const FundedPoint& point : funded.points) {
    line.points.push_back({x_of(point.period), bounds.within(point.mean)});
  }
  return line;
}

void add_funded(const FundedPath& funded, const methods::Forecast& usual, const Bounds& bounds,
                LineChart& chart) {
  chart.lines.push_back(funded_line(funded, usual, bounds));
  chart.caption.description += " A further dashed line adds what funded plans promise.";
}

// As far as the forecast goes, or until it arrives.
Line replay_line(const methods::Replay& answer, const methods::Forecast& usual,
                 const Frame& frame) {
  Line line{.name = kReplayName, .points = {}, .style = Style::projected};
  const double start = x_of(answer.start().period);
  double years = x_of(usual.points.back().period) - start;
  if (answer.reached) years = std::min(years, answer.reached->years);
  for (int step = 0; step <= kSteps; ++step) {
    const double gone = years * step / kSteps;
    const double value = answer.value_after(gone);
    if (!frame.holds(value)) break;
    line.points.push_back({start + gone, value});
  }
  return line;
}

void add_replay(const Metric& metric, const Outlook& outlook, const Frame& frame,
                LineChart& chart) {
  if (!outlook.replay || is_there_already(outlook.replay->answer)) return;
  const auto& answer = outlook.replay->answer;
  chart.lines.push_back(replay_line(answer, outlook.usual, frame));
  chart.levels.push_back(
      {"Level to reach: " + level_value(answer, metric.decimals), answer.target.value});
  const auto& reached = answer.reached;
  if (reached && reached->first_period &&
      *reached->first_period <= outlook.usual.points.back().period) {
    chart.markers.push_back(
        {reached->crossing, answer.target.value, base::reader_text(*reached->first_period)});
  }
}

void add_targets(const Metric& metric, const Outlook& outlook, LineChart& chart) {
  for (const auto& [target, by, chance] : outlook.targets) {
    chart.markers.push_back(
        {x_of(by), target->level, "Target: " + value_words(metric, target->level)});
  }
}

std::string description_of(const Metric& metric, const Outlook& outlook) {
  std::string text = metric.title + ": the figures, and from " +
                     base::reader_text(outlook.usual.latest.period) + " to " +
                     base::reader_text(outlook.usual.points.back().period) +
                     " what may come if things go on as they have. The darkest range holds 5 in "
                     "10, the next 8 in 10, the lightest 95 in 100.";
  if (outlook.replay && !is_there_already(outlook.replay->answer)) {
    text += " A second dashed line repeats the pace of a past window.";
  }
  return text;
}

}  // namespace

LineChart outlook_line_chart(const Metric& metric, const std::vector<Observation>& observations,
                             const methods::Series& series, const Outlook& outlook) {
  const auto& usual = outlook.usual;
  const Bounds bounds = bounds_of(metric, series);
  const Points points = thinned(usual, usual.points.size());
  LineChart chart = history_line_chart(metric, observations, std::nullopt);
  chart.caption = {.id = "forecast",
                   .title = metric.short_title + ": what may come",
                   .unit = metric.unit_words,
                   .description = description_of(metric, outlook)};
  chart.lines.push_back(usual_line(usual, points, bounds));
  chart.fans.push_back(
      {.bands = {band_of(kWidest, usual, points, bounds), band_of(0.8, usual, points, bounds),
                 band_of(0.5, usual, points, bounds)}});
  chart.markers.push_back(
      {x_of(usual.latest.period), usual.latest.value, value_words(metric, usual.latest.value)});
  add_scenario(outlook, bounds, chart);
  if (outlook.funded) add_funded(*outlook.funded, usual, bounds, chart);
  add_replay(metric, outlook, frame_of(metric, series, usual), chart);
  add_targets(metric, outlook, chart);
  if (!outlook.later.empty()) {
    chart.events.push_back({x_of(usual.latest.period),
                            "The forecast starts, " + base::reader_text(usual.latest.period)});
  }
  return chart;
}

void add_usual(const Metric& metric, const methods::Series& series, const methods::Forecast& usual,
               LineChart& chart) {
  const Bounds bounds = bounds_of(metric, series);
  const Points points = thinned(usual, kLightPoints);
  chart.lines.insert(chart.lines.begin() + 1, usual_line(usual, points, bounds));
  chart.fans.push_back({.bands = {band_of(0.8, usual, points, bounds)}});
  chart.caption.description +=
      " A band shows where the figures lie 8 times in 10 if things go on as they have.";
}

}  // namespace commonweal::missions
