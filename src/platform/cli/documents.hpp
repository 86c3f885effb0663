#pragma once

// Everything that is written about the commands, from their records.

#include <span>
#include <string>

#include "platform/cli/command.hpp"

namespace commonweal::platform {

std::string help(const Command& command);                 // commonweal metric project --help
std::string overview(std::span<const Command> commands);  // commonweal --help

}  // namespace commonweal::platform
