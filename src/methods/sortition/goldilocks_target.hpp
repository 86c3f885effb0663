#pragma once

// Neither too much nor too little chance for anybody: Baharav and Flanigan, "Fair,
// manipulation-robust, and transparent sortition", EC 2024.

#include <optional>

#include "methods/sortition/chance_target.hpp"

namespace commonweal::methods {

// Minimises (n/k) max + (k/n) / min over the chances: Goldilocks_1 there; and among those the
// leximin. The bound is of that sum. None where the space is empty.
std::optional<ChanceTarget> goldilocks_target(const CommitteeSpace& space);

}  // namespace commonweal::methods
