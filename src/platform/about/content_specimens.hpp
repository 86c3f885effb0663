#pragma once

#include "platform/about/specimen.hpp"

namespace commonweal::platform {

// What people read.
std::vector<Specimen> content_specimens();

}  // namespace commonweal::platform
