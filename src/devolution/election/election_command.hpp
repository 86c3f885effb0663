#pragma once

#include <vector>

#include "platform/cli/command.hpp"

namespace commonweal::devolution {

std::vector<platform::Command> election_commands();

}  // namespace commonweal::devolution
