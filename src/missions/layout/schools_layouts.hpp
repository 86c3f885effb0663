#pragma once

// Layouts of files on schools and young people. Whoever reads by layouts asks layout.hpp for all of
// them.

#include <span>

#include "missions/layout/layout.hpp"

namespace commonweal::missions {

std::span<const Layout> schools_layouts();

}  // namespace commonweal::missions
