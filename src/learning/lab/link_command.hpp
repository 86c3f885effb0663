#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::learning {

// commonweal lab link
extern const platform::Command kLabLink;

}  // namespace commonweal::learning
