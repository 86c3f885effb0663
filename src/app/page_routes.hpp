#pragma once

#include <vector>

#include "app/reading.hpp"

namespace commonweal::app {

// The pages that read from the record, and the files that can be taken from them.
std::vector<platform::Route> page_routes(const Shared& shelf);

}  // namespace commonweal::app
