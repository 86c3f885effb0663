#pragma once

// The claims about deaths that care or prevention could have avoided, against peers abroad.

#include <span>

#include "missions/paper/recomputation.hpp"

namespace commonweal::missions {

std::span<const Recomputation> avoidable_recomputations();

}  // namespace commonweal::missions
