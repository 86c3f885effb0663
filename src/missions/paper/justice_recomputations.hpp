#pragma once

// The claims about crime, the police and the courts.

#include <span>

#include "missions/paper/recomputation.hpp"

namespace commonweal::missions {

std::span<const Recomputation> justice_recomputations();

}  // namespace commonweal::missions
