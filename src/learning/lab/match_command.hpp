#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::learning {

// commonweal lab match
extern const platform::Command kLabMatch;

}  // namespace commonweal::learning
