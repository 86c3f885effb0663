#pragma once

// The pages and answers of what works: the slice learning.

#include <vector>

#include "app/reading.hpp"

namespace commonweal::app {

std::vector<platform::Route> learning_page_routes(const Shared& shelf);
std::vector<platform::Route> learning_api_routes(const Shared& shelf);

}  // namespace commonweal::app
