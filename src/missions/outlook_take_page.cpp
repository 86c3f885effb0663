// The forecast's chart as a file.

#include <string>
#include <utility>

#include "missions/outlook_chart_file.hpp"
#include "missions/outlook_page.hpp"
#include "missions/outlook_store.hpp"
#include "platform/chart/chart_file.hpp"
#include "platform/chart/png.hpp"

namespace commonweal::missions {
namespace {

using platform::Request;
using platform::Response;

std::string sources_words(const OutlookReading& reading) {
  std::string words = "Forecast by Commonweal (" + std::string(methods::kForecastVersion) + ").";
  for (const Source* source : reading.of.sources) words += ' ' + source->attribution;
  if (reading.of.known_on) words += " As known on " + reader_text(*reading.of.known_on) + '.';
  return words;
}

base::Result<std::string> svg(const Request& request, const Holdings& holdings) {
  auto reading = read_outlook_or_fail(holdings, outlook_asked(request));
  if (!reading) return base::fail(std::move(reading));
  auto chart = outlook_line_chart(reading->of.metric, reading->of.observations, *reading->series,
                                  *reading->outlook);
  chart.caption.title = reading->of.metric.title + ", " + reading->of.body.name;
  return platform::svg_file(chart, {.source = sources_words(*reading)});
}

Response file(std::string content, std::string type, const Request& request,
              const std::string& ending) {
  const std::string name = std::string(request.field("metric").text) + "-forecast." + ending;
  return {.content_type = std::move(type),
          .body = std::move(content),
          .headers = {{"Content-Disposition", "attachment; filename=\"" + name + "\""}}};
}

}  // namespace

base::Result<Response> show_outlook_svg(const Request& request, const Holdings& holdings) {
  auto drawn = svg(request, holdings);
  if (!drawn) return base::fail(std::move(drawn));
  return file(*std::move(drawn), "image/svg+xml", request, "svg");
}

base::Result<Response> show_outlook_png(const Request& request, const Holdings& holdings) {
  auto drawn = svg(request, holdings);
  if (!drawn) return base::fail(std::move(drawn));
  return file(platform::png_of(*drawn), "image/png", request, "png");
}

}  // namespace commonweal::missions
