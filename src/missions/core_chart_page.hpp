#pragma once

// The core measures of a mission over time, side by side: those that share a unit on one scale.

#include "missions/mission_standing.hpp"
#include "platform/html/html.hpp"

namespace commonweal::missions {

// One drawing for each unit that two or more core measures have; nothing where there is none.
platform::Html core_charts(const MissionStanding& mission);

}  // namespace commonweal::missions
