#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::learning {

// commonweal evidence effect-size TABLE.csv --measure rr --columns ai=COL,bi=COL,ci=COL,di=COL
extern const platform::Command kEffectSize;

}  // namespace commonweal::learning
