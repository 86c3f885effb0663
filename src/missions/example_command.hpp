#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::missions {

// commonweal example load england
extern const platform::Command kLoadExample;

}  // namespace commonweal::missions
