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
constexpr const char* kReplayName = "If the window is repeated";
constexpr std::size_t kLightPoints = 30;
constexpr int kSteps = 40;

// What is drawn of a fan: what the figures can be, and no further from what they were than that
// spans twice over. A fan that opens without end would press the history flat.
struct Frame {
  Bounds bounds;
  double low;
  double high;

  double within(double value) const { return std::clamp(bounds.within(value), low, high); }
};

Frame frame_of(const Metric& metric, const methods::Series& series,
               const methods::Forecast& usual) {
  auto [low, high] = std::ranges::minmax(series.points(), {}, &methods::Point::value);
  double lowest = low.value;
  double highest = high.value;
  const double span = highest - lowest;
  for (const ForecastPoint& point : usual.points) {
    lowest = std::min(lowest, std::max(point.mean, low.value - span));
    highest = std::max(highest, std::min(point.mean, high.value + span));
  }
  return {.bounds = bounds_of(metric, series), .low = lowest - span, .high = highest + span};
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

Line usual_line(const methods::Forecast& usual, const Points& points, const Frame& frame) {
  Line line{.name = kUsualName, .points = {}, .style = Style::projected};
  line.points.push_back({x_of(usual.latest.period), usual.latest.value});
  for (const auto* point : points) {
    line.points.push_back({x_of(point->period), frame.within(point->mean)});
  }
  return line;
}

platform::FanBand band_of(double share, const methods::Forecast& usual, const Points& points,
                          const Frame& frame) {
  platform::FanBand band{.name = "", .points = {}};
  band.points.push_back({x_of(usual.latest.period), usual.latest.value, usual.latest.value});
  for (const auto* point : points) {
    band.points.push_back({x_of(point->period), frame.within(point->quantile((1 - share) / 2)),
                           frame.within(point->quantile((1 + share) / 2))});
  }
  return band;
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
    if (frame.within(value) != value) break;
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
  const Frame frame = frame_of(metric, series, usual);
  const Points points = thinned(usual, usual.points.size());
  LineChart chart = history_line_chart(metric, observations, std::nullopt);
  chart.caption = {.id = "forecast",
                   .title = metric.short_title + ": what may come",
                   .unit = metric.unit_words,
                   .description = description_of(metric, outlook)};
  chart.lines.push_back(usual_line(usual, points, frame));
  chart.fans.push_back(
      {.bands = {band_of(0.95, usual, points, frame), band_of(0.8, usual, points, frame),
                 band_of(0.5, usual, points, frame)}});
  chart.markers.push_back(
      {x_of(usual.latest.period), usual.latest.value, value_words(metric, usual.latest.value)});
  add_replay(metric, outlook, frame, chart);
  add_targets(metric, outlook, chart);
  if (!outlook.later.empty()) {
    chart.events.push_back({x_of(usual.latest.period),
                            "The forecast starts, " + base::reader_text(usual.latest.period)});
  }
  return chart;
}

void add_usual(const Metric& metric, const methods::Series& series, const methods::Forecast& usual,
               LineChart& chart) {
  const Frame frame = frame_of(metric, series, usual);
  const Points points = thinned(usual, kLightPoints);
  chart.lines.insert(chart.lines.begin() + 1, usual_line(usual, points, frame));
  chart.fans.push_back({.bands = {band_of(0.8, usual, points, frame)}});
  chart.caption.description +=
      " A band shows where the figures lie 8 times in 10 if things go on as they have.";
}

}  // namespace commonweal::missions
