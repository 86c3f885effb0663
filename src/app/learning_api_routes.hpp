#pragma once

#include <vector>

#include "app/reading.hpp"

namespace commonweal::app {

// What programs are answered of what works.
std::vector<platform::Route> learning_api_routes(const Shared& shelf);

}  // namespace commonweal::app
