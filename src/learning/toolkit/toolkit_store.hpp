#pragma once

// The toolkit with what studies and appraisals add to the directory: months of progress and
// padlocks of effects on attainment.

#include "learning/toolkit/toolkit.hpp"
#include "missions/holdings_store.hpp"

namespace commonweal::learning {

Toolkit load_toolkit(const missions::Holdings& holdings, const ToolkitChoice& choice);

void add_attainment(const missions::Holdings& holdings, ToolkitRow& row);

}  // namespace commonweal::learning
