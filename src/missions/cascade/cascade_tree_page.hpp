#pragma once

// The picture of a cascade: a tree, a body to a row, under the body that asks it.

#include "missions/cascade/cascade.hpp"
#include "platform/html/html.hpp"

namespace commonweal::missions {

// Empty where nobody is asked.
platform::Html cascade_tree(const Cascade& cascade);

}  // namespace commonweal::missions
