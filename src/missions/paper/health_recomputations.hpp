#pragma once

// The claims about the NHS and health.

#include <span>

#include "missions/paper/recomputation.hpp"

namespace commonweal::missions {

std::span<const Recomputation> health_recomputations();

}  // namespace commonweal::missions
