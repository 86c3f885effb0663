#pragma once

#include <vector>

#include "missions/paper/recomputation.hpp"

namespace commonweal::app {

// What every slice can recompute of the paper's claims, joined: a slice that comes adds its table.
std::vector<missions::Recomputation> all_recomputations();

}  // namespace commonweal::app
