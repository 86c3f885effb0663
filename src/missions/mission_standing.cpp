#include "missions/mission_standing.hpp"

#include <algorithm>

namespace commonweal::missions {

std::vector<const MetricStanding*> core_of(const MissionStanding& mission) {
  std::vector<const MetricStanding*> core;
  for (const MetricStanding& metric : mission.metrics) {
    if (metric.metric->tier == Tier::core) core.push_back(&metric);
  }
  std::ranges::stable_sort(core, {}, [&](const MetricStanding* metric) {
    const bool is_headline = metric->metric->code == mission.mission->headline_metric;
    return !metric->standing ? 2 : is_headline ? 0 : 1;
  });
  return core;
}

std::vector<ServiceStanding> services_of(const std::vector<const MetricStanding*>& metrics,
                                         const std::vector<std::string>& first) {
  std::vector<ServiceStanding> services;
  for (const std::string& title : first) services.push_back({.service = title, .dimensions = {}});
  for (const MetricStanding* metric : metrics) {
    const std::string& service = metric->metric->service;
    auto found = std::ranges::find(services, service, &ServiceStanding::service);
    if (found == services.end()) {
      services.push_back({.service = service, .dimensions = {}});
      found = services.end() - 1;
    }
    found->dimensions.at(static_cast<std::size_t>(metric->metric->dimension)).push_back(metric);
  }
  return services;
}

std::vector<ServiceStanding> services_of(const std::vector<MissionStanding>& missions) {
  std::vector<const MetricStanding*> metrics;
  for (const MissionStanding& mission : missions) {
    for (const MetricStanding& metric : mission.metrics) metrics.push_back(&metric);
  }
  return services_of(metrics, {});
}

}  // namespace commonweal::missions
