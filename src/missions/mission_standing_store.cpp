#include "missions/mission_standing_store.hpp"

#include <utility>

#include "base/check.hpp"
#include "missions/figure_reader_store.hpp"

namespace commonweal::missions {
namespace {

const Body& own_body(const Directory& directory, const Metric& metric) {
  const Body* const body = directory.find_body(metric.body);
  CW_CHECK(body != nullptr);
  return *body;
}

MetricStanding standing_for(const Directory& directory, FigureReader& reader, const Metric& metric,
                            const Body& body) {
  auto observations = reader.figures(metric, body);
  auto standing = standing_of(metric, observations, directory.find_replay(metric.code));
  return {.metric = &metric,
          .body = &body,
          .observations = std::move(observations),
          .standing = std::move(standing)};
}

}  // namespace

std::vector<MetricStanding> load_standings(const Holdings& holdings,
                                           const std::vector<const Metric*>& metrics) {
  FigureReader reader(holdings);
  std::vector<MetricStanding> standings;
  for (const Metric* metric : metrics) {
    const Body& body = own_body(holdings.directory, *metric);
    standings.push_back(standing_for(holdings.directory, reader, *metric, body));
  }
  return standings;
}

std::vector<MetricStanding> load_standings_for(const Holdings& holdings, const Body& body,
                                               const std::vector<const Metric*>& metrics) {
  FigureReader reader(holdings);
  std::vector<MetricStanding> standings;
  for (const Metric* metric : metrics) {
    auto standing = standing_for(holdings.directory, reader, *metric, body);
    if (!standing.standing) {
      const Body& own = own_body(holdings.directory, *metric);
      standing = standing_for(holdings.directory, reader, *metric, own);
    }
    standings.push_back(std::move(standing));
  }
  return standings;
}

MissionStanding load_standing(const Holdings& holdings, const Mission& mission) {
  return {.mission = &mission,
          .metrics = load_standings(holdings, holdings.directory.metrics_of(mission))};
}

std::vector<MissionStanding> load_standings(const Holdings& holdings) {
  std::vector<MissionStanding> missions;
  for (const Mission& mission : holdings.directory.missions()) {
    missions.push_back(load_standing(holdings, mission));
  }
  return missions;
}

}  // namespace commonweal::missions
