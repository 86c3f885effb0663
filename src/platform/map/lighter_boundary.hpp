#pragma once

// Boundaries with fewer positions, to be kept: a file of the finest grain has millions. Borders
// that areas share stay shared, because all are simplified at once.

#include <vector>

#include "platform/map/boundary.hpp"

namespace commonweal::platform {

// No border moves by more than this many metres, nor by the metre that its positions are rounded
// to. Islands that vanish at that are left out, never the largest part of an area. Fails where an
// area crosses the date line, as the projection does.
std::vector<Boundary> lighter(const std::vector<Boundary>& boundaries, double metres);

}  // namespace commonweal::platform
