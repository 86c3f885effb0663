#include "missions/metric_chart_page.hpp"

#include <string>
#include <utility>

#include "missions/forecast_keeper_store.hpp"
#include "missions/history_chart_file.hpp"
#include "missions/metric_reading_store.hpp"
#include "missions/outlook_chart_file.hpp"
#include "platform/chart/chart_file.hpp"
#include "platform/chart/png.hpp"

namespace commonweal::missions {
namespace {

using platform::Request;
using platform::Response;

std::string sources_words(const MetricReading& reading) {
  std::string words;
  for (const Source* source : reading.sources) {
    if (!words.empty()) words += ' ';
    words += source->attribution;
  }
  if (reading.known_on) words += " As known on " + reader_text(*reading.known_on) + '.';
  return words;
}

// The same picture as on the page.
std::string svg_of(const MetricReading& reading, const Holdings& holdings) {
  std::optional<methods::Replay> answer;
  if (reading.standing && reading.standing->recovery) answer = reading.standing->recovery->answer;
  auto chart = history_line_chart(reading.metric, reading.observations, answer);
  const auto kept = usual_forecast(holdings, reading.metric, reading.body, reading.observations);
  const auto series = series_of(reading.observations);
  if (kept && series) add_usual(reading.metric, *series, (*kept)->answer, chart);
  chart.caption.title = reading.metric.title + ", " + reading.body.name;
  return platform::svg_file(chart, {.source = sources_words(reading)});
}

Response file(const MetricReading& reading, std::string type, const std::string& ending,
              std::string content) {
  const bool is_own = reading.body.code == reading.metric.body;
  const std::string stem = reading.metric.code + (is_own ? "" : '-' + reading.body.code);
  return {.content_type = std::move(type),
          .body = std::move(content),
          .headers = {{"Content-Disposition", "attachment; filename=\"" + stem + ending + "\""}}};
}

base::Result<MetricReading> drawn(const Request& request, const Holdings& holdings) {
  auto reading = read_metric(holdings, MetricText{.metric = request.field("metric").text,
                                                  .body = request.query("body"),
                                                  .known_on = request.query("known-on")});
  if (!reading || reading->standing) return reading;
  return base::fail(base::ErrorCode::not_found,
                    "No series is held for " + reading->body.name + ", so there is no chart.");
}

}  // namespace

base::Result<Response> show_chart_svg(const Request& request, const Holdings& holdings) {
  return drawn(request, holdings).map([&](const MetricReading& reading) {
    return file(reading, "image/svg+xml", ".svg", svg_of(reading, holdings));
  });
}

base::Result<Response> show_chart_png(const Request& request, const Holdings& holdings) {
  return drawn(request, holdings).map([&](const MetricReading& reading) {
    return file(reading, "image/png", ".png", platform::png_of(svg_of(reading, holdings)));
  });
}

}  // namespace commonweal::missions
