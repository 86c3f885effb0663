#pragma once

// What a draft says of each target, from where it stands: words for people, and the figures that
// the next report compares with.

#include "missions/held_series.hpp"
#include "missions/mission_status.hpp"
#include "missions/report/report_draft.hpp"

namespace commonweal::missions {

MissionFact fact_of(const MissionStatus& mission);

// Of every measure that the missions name.
DataGaps gaps_of(const std::vector<HeldSeries>& series, base::Date today);

}  // namespace commonweal::missions
