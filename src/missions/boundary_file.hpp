#pragma once

// Boundaries in GeoJSON files. Knows nothing of which bodies there are.

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "missions/boundary.hpp"
#include "platform/map/boundary.hpp"

namespace commonweal::missions {

// How far a border may move when a file is taken in: finer than any of our maps shows, and small
// enough that a country of councils is kept in less than a megabyte.
inline constexpr double kBorderMetres = 50;

// Of a file, whose areas have their codes in this property; "-" is standard input. Simplified all
// at once, so that borders stay shared. Fails with every problem, each with file and feature. Whom
// to name beside them, no file says.
base::Result<std::vector<Boundary>> read_boundaries(const std::string& path,
                                                    const std::string& code_property,
                                                    std::istream& standard_input);

// As a GeoJSON file, a body on a line with its code in the property "code".
std::string boundaries_text(const std::vector<Boundary>& boundaries);

// To be drawn, in the same order. Requires boundaries that were read.
std::vector<platform::Boundary> drawable(const std::vector<Boundary>& boundaries);

}  // namespace commonweal::missions
