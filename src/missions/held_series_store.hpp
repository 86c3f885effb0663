#pragma once

#include <vector>

#include "missions/held_series.hpp"
#include "missions/holdings_store.hpp"

namespace commonweal::missions {

// Of every metric, mission by mission, for the body whose figures open its page: each found by the
// key of the table.
std::vector<HeldSeries> load_held_series(const Holdings& holdings);

}  // namespace commonweal::missions
