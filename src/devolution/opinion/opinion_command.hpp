#pragma once

#include <vector>

#include "platform/cli/command.hpp"

namespace commonweal::devolution {

// commonweal opinion map
std::vector<platform::Command> opinion_commands();

}  // namespace commonweal::devolution
