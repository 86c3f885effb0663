#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::learning {

// commonweal lab suppress
extern const platform::Command kLabSuppress;

}  // namespace commonweal::learning
