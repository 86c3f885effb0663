#pragma once

// All that this slice can recompute.

#include <vector>

#include "missions/paper/recomputation.hpp"

namespace commonweal::missions {

std::vector<Recomputation> mission_recomputations();

}  // namespace commonweal::missions
