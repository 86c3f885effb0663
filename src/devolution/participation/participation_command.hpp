#pragma once

#include <vector>

#include "platform/cli/command.hpp"

namespace commonweal::devolution {

std::vector<platform::Command> participation_commands();

}  // namespace commonweal::devolution
