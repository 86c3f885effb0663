#pragma once

#include <vector>

#include "platform/cli/command.hpp"

namespace commonweal::devolution {

std::vector<platform::Command> poll_commands();

}  // namespace commonweal::devolution
