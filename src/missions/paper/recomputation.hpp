#pragma once

// How one claim is worked out. Each slice has a table of those it can recompute; app joins them, so
// that a later slice adds claims without this room knowing of it.

#include <string_view>

#include "missions/paper/workings.hpp"

namespace commonweal::missions {

struct Recomputation {
  std::string_view claim;     // Its id.
  double (*work)(Workings&);  // Reads, notes its steps, answers in the claim's unit.
};

}  // namespace commonweal::missions
