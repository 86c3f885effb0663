#pragma once

// Where the paper contradicts itself, as a part of a page.

#include <vector>

#include "missions/paper/paper.hpp"
#include "platform/html/html.hpp"

namespace commonweal::missions {

platform::Html contradictions_section(const Paper& paper);

// Those of one claim; empty where there is none.
platform::Html contradictions_of_claim(const std::vector<const Contradiction*>& contradictions);

}  // namespace commonweal::missions
