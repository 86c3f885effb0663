#pragma once

#include <optional>
#include <string>
#include <vector>

#include "missions/brief.hpp"

namespace commonweal::missions {

// A brief with the figures of its chart.
struct BriefReading {
  Brief brief;
  const Metric* metric;  // Of the chart; null where no series is held.
  std::vector<Observation> observations;
  std::optional<methods::Replay> answer;
  std::string usual = "";  // Where that metric leads if things go on as they have.
};

}  // namespace commonweal::missions
