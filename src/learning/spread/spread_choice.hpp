#pragma once

// Which mission a page of this room is narrowed to.

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "learning/spread/intervention_spread.hpp"
#include "learning/spread/metric_spread.hpp"

namespace commonweal::learning {

// Empty: all. Not found: no such mission.
inline base::Result<std::string> chosen_mission(const missions::Directory& directory,
                                                std::string_view code) {
  if (code.empty()) return std::string();
  auto mission = directory.mission(code);
  if (!mission) return base::fail(std::move(mission));
  return (*mission)->code;
}

inline void keep_mission(std::vector<MetricSpread>& spreads, const std::string& mission) {
  if (mission.empty()) return;
  std::erase_if(spreads, [&](const auto& it) { return it.metric->mission != mission; });
}

inline void keep_mission(std::vector<InterventionSpread>& spreads, const std::string& mission) {
  if (mission.empty()) return;
  std::erase_if(spreads, [&](const auto& it) {
    return std::ranges::count(it.intervention->missions, mission) == 0;
  });
}

}  // namespace commonweal::learning
