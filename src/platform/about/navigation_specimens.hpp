#pragma once

#include "platform/about/specimen.hpp"

namespace commonweal::platform {

// How people find their way.
std::vector<Specimen> navigation_specimens();

}  // namespace commonweal::platform
