#pragma once

#include "platform/about/specimen.hpp"

namespace commonweal::platform {

// Drawings of figures.
std::vector<Specimen> chart_specimens();

}  // namespace commonweal::platform
