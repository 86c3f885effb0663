#pragma once

#include <vector>

#include "app/reading.hpp"

namespace commonweal::app {

// What programs are answered: the same as the pages show, as JSON, and its description.
std::vector<platform::Route> api_routes(const Shared& shelf);

}  // namespace commonweal::app
