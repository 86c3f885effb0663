#pragma once

#include <vector>

#include "platform/http/route.hpp"

namespace commonweal::app {

// The route map for those who only read it: its handlers must not be called.
std::vector<platform::Route> documented_routes();

}  // namespace commonweal::app
