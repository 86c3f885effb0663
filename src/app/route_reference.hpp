#pragma once

#include <span>
#include <string>

#include "platform/http/route.hpp"

namespace commonweal::app {

// The route map as a page of the manual: every path, who may, what it is for. Assets are one line.
std::string route_reference(std::span<const platform::Route> routes);

}  // namespace commonweal::app
