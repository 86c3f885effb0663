#pragma once

// Layouts of files on incomes, and those of several missions. Whoever reads by layouts asks
// layout.hpp for all of them.

#include <span>

#include "missions/layout/layout.hpp"

namespace commonweal::missions {

std::span<const Layout> household_layouts();

}  // namespace commonweal::missions
