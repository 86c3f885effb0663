#pragma once

#include <vector>

#include "platform/cli/command.hpp"

namespace commonweal::devolution {

std::vector<platform::Command> assembly_commands();

}  // namespace commonweal::devolution
