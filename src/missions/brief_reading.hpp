#pragma once

#include <optional>
#include <vector>

#include "missions/brief.hpp"

namespace commonweal::missions {

// A brief with the figures of its chart.
struct BriefReading {
  Brief brief;
  const Metric* metric;  // Of the chart; null where no series is held.
  std::vector<Observation> observations;
  std::optional<methods::Replay> answer;
};

}  // namespace commonweal::missions
