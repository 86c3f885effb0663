#pragma once

// The tables of a cascade: every line of the tree, who has not passed it on, and how far each
// measure has come.

#include "missions/cascade/cascade.hpp"
#include "platform/html/html.hpp"

namespace commonweal::missions {

platform::Html tree_table(const Cascade& cascade);      // Folded away under the picture.
platform::Html waiting_table(const Cascade& cascade);   // Who has not passed it on.
platform::Html coverage_table(const Cascade& cascade);  // Measure by measure.

}  // namespace commonweal::missions
