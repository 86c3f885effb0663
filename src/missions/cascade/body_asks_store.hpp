#pragma once

// Reads what a body is asked, with where each measure stands for it.

#include "missions/cascade/body_asks.hpp"
#include "missions/holdings_store.hpp"

namespace commonweal::missions {

// Points into the directory of the holdings.
BodyAsks load_body_asks(const Holdings& holdings, const Body& body);

}  // namespace commonweal::missions
