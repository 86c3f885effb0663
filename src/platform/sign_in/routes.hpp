#pragma once

#include <vector>

#include "platform/sign_in/reception.hpp"

namespace commonweal::platform {

// The routes of signing in, of one's own account and of everyone's. The reception outlives them.
std::vector<Route> sign_in_routes(const Reception& reception);

}  // namespace commonweal::platform
