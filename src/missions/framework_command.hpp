#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::missions {

extern const platform::Command kShowFramework;

}  // namespace commonweal::missions
