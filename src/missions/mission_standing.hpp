#pragma once

// Where each measure of a mission stands, and the same by service in the three dimensions of table
// 1.1 of the paper: access, experience, quality. No measure is weighed against another: there is no
// score.

#include <array>
#include <string>
#include <vector>

#include "missions/body.hpp"
#include "missions/metric.hpp"
#include "missions/mission.hpp"
#include "missions/standing.hpp"

namespace commonweal::missions {

struct MetricStanding {
  const Metric* metric;
  const Body* body;
  std::vector<Observation> observations;
  std::optional<Standing> standing;  // None: no series is held.
};

struct MissionStanding {
  const Mission* mission;
  std::vector<MetricStanding> metrics;  // Core ones first.
};

inline constexpr std::array kDimensions = {Dimension::access, Dimension::experience,
                                           Dimension::quality};

struct ServiceStanding {
  std::string service;
  std::array<std::vector<const MetricStanding*>, kDimensions.size()>
      dimensions;  // Any may be none.
};

// Core ones only: those with a series first, and of these the headline first.
std::vector<const MetricStanding*> core_of(const MissionStanding& mission);

// In the order in which services first come up. Borrows the missions.
std::vector<ServiceStanding> services_of(const std::vector<MissionStanding>& missions);

// The same for any metrics, behind services that are listed whether a metric is about them or not.
std::vector<ServiceStanding> services_of(const std::vector<const MetricStanding*>& metrics,
                                         const std::vector<std::string>& first);

}  // namespace commonweal::missions
