#pragma once

// Hundreds of bodies drawn as few: where one body asks many of a kind, those of each region stand
// as one.

#include <vector>

#include "missions/cascade/cascade.hpp"

namespace commonweal::missions {

// More of one kind than this are gathered.
inline constexpr std::size_t kDrawnAloneMax = 12;

// The children of a node in their order: bodies by name, then what was gathered.
std::vector<CascadeNode> gathered(const Directory& directory, std::vector<CascadeNode> children);

}  // namespace commonweal::missions
