#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::learning {

// commonweal monitor effect
extern const platform::Command kMonitorEffect;

}  // namespace commonweal::learning
