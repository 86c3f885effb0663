#pragma once

// Layouts of files on health and care. Whoever reads by layouts asks layout.hpp for all of them.

#include <span>

#include "missions/layout/layout.hpp"

namespace commonweal::missions {

std::span<const Layout> health_layouts();

}  // namespace commonweal::missions
