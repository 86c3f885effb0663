#include "missions/metric_api.hpp"

#include <string>
#include <utility>

#include "missions/about_file.hpp"
#include "missions/metric_reading_store.hpp"
#include "missions/observation_sheet_file.hpp"
#include "missions/observation_store.hpp"
#include "missions/standing_file.hpp"
#include "platform/http/download.hpp"
#include "platform/table/paging.hpp"

namespace commonweal::missions {
namespace {

using platform::Json;
using platform::Request;
using platform::Response;

base::Result<MetricReading> asked(const Request& request, const Holdings& holdings) {
  return read_metric(holdings, MetricText{.metric = request.field("metric").text,
                                          .body = request.query("body"),
                                          .known_on = request.query("known-on")});
}

Json known_on_json(const KnownOn& known_on) { return known_on ? Json(text(*known_on)) : Json(); }

Json answer_json(const MetricReading& reading) {
  Json json = metric_json(MetricStanding{.metric = &reading.metric,
                                         .body = &reading.body,
                                         .observations = {},
                                         .standing = reading.standing});
  Json sources = Json::array();
  for (const Source* source : reading.sources) sources.add(source_json(*source));
  json.add("sources", std::move(sources));
  json.add("observations", reading.observations.size());
  json.add("digest", digest_of(reading.observations));
  json.add("recorded", reading.recorded ? Json(base::text(*reading.recorded)) : Json());
  json.add("known_on", known_on_json(reading.known_on));
  return json;
}

std::string export_command(const MetricReading& reading) {
  return "commonweal observation export --metric " + reading.metric.code + " --body " +
         reading.body.code + (reading.known_on ? " --known-on " + text(*reading.known_on) : "");
}

platform::DataSheet figures_sheet(const MetricReading& reading) {
  std::vector<FiledObservation> filed;
  for (const Observation& observation : reading.observations) {
    filed.push_back({reading.metric.code, reading.body.code, observation});
  }
  auto sheet = observations_sheet(filed);
  std::vector<Source> sources;
  for (const Source* source : reading.sources) sources.push_back(*source);
  sheet.about = about_lines(sources, reading.known_on, export_command(reading));
  return sheet;
}

base::Result<Response> answer_figures(const Request& request, const Holdings& holdings,
                                      platform::SheetForm form) {
  const auto reading = asked(request, holdings);
  if (!reading) return tl::unexpected(reading.error());
  const bool is_own = reading->body.code == reading->metric.body;
  const std::string stem = reading->metric.code + (is_own ? "" : '-' + reading->body.code);
  return platform::download(figures_sheet(*reading), form, stem);
}

}  // namespace

base::Result<Response> answer_metric(const Request& request, const Holdings& holdings) {
  return asked(request, holdings).map([](const MetricReading& reading) {
    return platform::ok_json(answer_json(reading).compact());
  });
}

base::Result<Response> answer_observations(const Request& request, const Holdings& holdings) {
  auto reading = asked(request, holdings);
  if (!reading) return base::fail(std::move(reading));
  auto page = platform::list_page({.page = request.query("page").value_or(""),
                                   .per_page = request.query("per-page").value_or("")},
                                  reading->observations.size());
  if (!page) return base::fail(std::move(page));
  Json items = Json::array();
  for (std::size_t at = page->first(); at < page->last(); ++at) {
    items.add(observation_json(reading->observations[at]));
  }
  Json answer = page_json(std::move(items), *page);
  answer.add("metric", reading->metric.code).add("body", reading->body.code);
  answer.add("known_on", known_on_json(reading->known_on));
  return platform::ok_json(answer.compact());
}

base::Result<Response> answer_figures_csv(const Request& request, const Holdings& holdings) {
  return answer_figures(request, holdings, platform::SheetForm::csv);
}

base::Result<Response> answer_figures_xlsx(const Request& request, const Holdings& holdings) {
  return answer_figures(request, holdings, platform::SheetForm::xlsx);
}

base::Result<Response> answer_figures_json(const Request& request, const Holdings& holdings) {
  return answer_figures(request, holdings, platform::SheetForm::json);
}

}  // namespace commonweal::missions
