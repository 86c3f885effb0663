#pragma once

#include <vector>

#include "platform/cli/command.hpp"

namespace commonweal::app {

// What the shell can do with evidence, in the order of the help.
std::vector<platform::Command> learning_commands();

}  // namespace commonweal::app
