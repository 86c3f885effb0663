#pragma once

// The claims about schools.

#include <span>

#include "missions/paper/recomputation.hpp"

namespace commonweal::missions {

std::span<const Recomputation> schools_recomputations();

}  // namespace commonweal::missions
