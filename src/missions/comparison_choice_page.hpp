#pragma once

// How a reader chooses what a comparison shows: kind, region and period, or bodies by name. Forms
// that ask with GET, so that every choice has an address.

#include <string>

#include "missions/comparison.hpp"
#include "platform/html/html.hpp"

namespace commonweal::missions {

platform::Html comparison_choice(const ChosenComparison& chosen, const std::string& path);

}  // namespace commonweal::missions
