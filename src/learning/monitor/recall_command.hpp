#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::learning {

// commonweal monitor recall
extern const platform::Command kMonitorRecall;

}  // namespace commonweal::learning
