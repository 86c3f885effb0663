#pragma once

// Reads where the measures of missions stand, one statement for all of them.

#include <vector>

#include "missions/holdings_store.hpp"
#include "missions/known_on.hpp"
#include "missions/mission_standing.hpp"

namespace commonweal::missions {

// Each metric for the body whose figures open its page. Points into the directory.
std::vector<MissionStanding> load_standings(const Holdings& holdings);
MissionStanding load_standing(const Holdings& holdings, const Mission& mission);
std::vector<MetricStanding> load_standings(const Holdings& holdings,
                                           const std::vector<const Metric*>& metrics);

// Each for this body; where no series of it is held, for the body whose figures open its page.
std::vector<MetricStanding> load_standings_for(const Holdings& holdings, const Body& body,
                                               const std::vector<const Metric*>& metrics);

}  // namespace commonweal::missions
