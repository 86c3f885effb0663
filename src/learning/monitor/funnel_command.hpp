#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::learning {

// commonweal monitor funnel
extern const platform::Command kMonitorFunnel;

}  // namespace commonweal::learning
