#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::learning {

// commonweal monitor chart
extern const platform::Command kMonitorChart;

}  // namespace commonweal::learning
