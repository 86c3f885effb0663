#pragma once

// Where in the file of a source a series stands: the first and the last row.

#include <string>
#include <string_view>
#include <vector>

#include "missions/observation.hpp"

namespace commonweal::missions {

// "2 to 195"; empty where the figures do not say. Of the figures from one source only.
std::string rows_words(const std::vector<Observation>& observations, std::string_view source);

}  // namespace commonweal::missions
