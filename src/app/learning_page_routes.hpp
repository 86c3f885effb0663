#pragma once

#include <vector>

#include "app/reading.hpp"

namespace commonweal::app {

// The pages of what works, and the files that can be taken from them.
std::vector<platform::Route> learning_page_routes(const Shared& shelf);

}  // namespace commonweal::app
