#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::learning {

// commonweal monitor neighbours
extern const platform::Command kMonitorNeighbours;

}  // namespace commonweal::learning
