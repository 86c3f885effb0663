#pragma once

#include "platform/about/specimen.hpp"

namespace commonweal::platform {

// What people fill in and press.
std::vector<Specimen> form_specimens();

}  // namespace commonweal::platform
