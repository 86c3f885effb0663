#pragma once

// The layouts, by the missions that their files belong to. Others ask layout.hpp for all of them.

#include <span>

#include "missions/layout/layout.hpp"

namespace commonweal::missions {

std::span<const Layout> health_layouts();
std::span<const Layout> justice_layouts();
std::span<const Layout> schools_layouts();
std::span<const Layout> household_layouts();

}  // namespace commonweal::missions
