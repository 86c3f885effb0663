#include "missions/metric_reading_store.hpp"

#include <set>
#include <utility>

#include "base/check.hpp"
#include "missions/observation_store.hpp"

namespace commonweal::missions {
namespace {

std::vector<const Source*> sources_of(const Directory& directory,
                                      const std::vector<Observation>& observations) {
  std::set<std::string_view> codes;
  for (const auto& observation : observations) {
    if (!observation.source.empty()) codes.insert(observation.source);
  }
  std::vector<const Source*> sources;
  for (const auto code : codes) {
    sources.push_back(directory.find_source(code));
    CW_CHECK(sources.back() != nullptr);
  }
  return sources;
}

}  // namespace

std::string MetricReading::address(std::string_view ending) const {
  std::string address = "/metrics/" + metric.code + std::string(ending);
  char before = '?';
  if (body.code != metric.body) {
    address += "?body=" + body.code;
    before = '&';
  }
  return known_on ? address + before + known_on_parameter(known_on) : address;
}

base::Result<MetricReading> read_metric(const Holdings& holdings, const MetricAsked& asked) {
  const auto& directory = holdings.directory;
  auto metric = directory.metric(asked.metric);
  if (!metric) return base::fail(std::move(metric));
  auto body = directory.body(asked.body.value_or((*metric)->body));
  if (!body) return base::fail(std::move(body));
  const Mission* const mission = directory.find_mission((*metric)->mission);
  CW_CHECK(mission != nullptr);
  auto observations =
      observations_of(holdings.transaction, **metric, (*body)->code, asked.known_on);
  auto sources = sources_of(directory, observations);
  const StandingReplay* const question = directory.find_replay((*metric)->code);
  auto standing = standing_of(**metric, observations, question);
  return MetricReading{.metric = **metric,
                       .body = **body,
                       .mission = *mission,
                       .observations = std::move(observations),
                       .sources = std::move(sources),
                       .question = question,
                       .standing = std::move(standing),
                       .recorded = last_recorded(holdings.transaction, (*metric)->code,
                                                 (*body)->code, asked.known_on),
                       .known_on = asked.known_on};
}

base::Result<MetricReading> read_metric(const Holdings& holdings, const MetricText& text) {
  auto known_on = known_on_in({.place = "known-on", .text = text.known_on.value_or("")});
  if (!known_on) return base::fail(std::move(known_on));
  return read_metric(holdings,
                     MetricAsked{.metric = text.metric, .body = text.body, .known_on = *known_on});
}

}  // namespace commonweal::missions
