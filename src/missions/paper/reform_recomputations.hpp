#pragma once

// The claims about the workforce, learning and devolution that need no more than arithmetic.

#include <span>

#include "missions/paper/recomputation.hpp"

namespace commonweal::missions {

std::span<const Recomputation> reform_recomputations();

}  // namespace commonweal::missions
