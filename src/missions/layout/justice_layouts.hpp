#pragma once

// Layouts of files on crime and courts. Whoever reads by layouts asks layout.hpp for all of them.

#include <span>

#include "missions/layout/layout.hpp"

namespace commonweal::missions {

std::span<const Layout> justice_layouts();

}  // namespace commonweal::missions
