#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::learning {

// commonweal monitor scan
extern const platform::Command kMonitorScan;

}  // namespace commonweal::learning
