#pragma once

// The charts of what spending brings, as the page of components shows them.

#include <vector>

#include "platform/about/specimen.hpp"

namespace commonweal::platform {

std::vector<Specimen> spending_chart_specimens();

}  // namespace commonweal::platform
