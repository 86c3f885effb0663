#pragma once

#include <span>

#include "platform/cli/command.hpp"

namespace commonweal::app {

// Every command, in the order of the help.
std::span<const platform::Command> all_commands();

}  // namespace commonweal::app
