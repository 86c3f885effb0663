#pragma once

// The script commonweal.fish, which completes commands, options, fixed values and files in fish 3
// and later, each with its line of help.

#include <span>
#include <string>

#include "platform/cli/command.hpp"

namespace commonweal::platform {

std::string fish_completion(std::span<const Command> commands);

}  // namespace commonweal::platform
