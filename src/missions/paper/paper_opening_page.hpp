#pragma once

// How the page of the paper opens: what it lists, how it reads and chooses, and how many claims
// stand in each state.

#include "missions/paper/paper.hpp"
#include "platform/html/html.hpp"

namespace commonweal::missions {

platform::Html paper_opening(const Paper& paper);

}  // namespace commonweal::missions
