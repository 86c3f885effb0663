#pragma once

// The script _commonweal, which completes commands, options, fixed values and files in zsh, each
// with its line of help.

#include <span>
#include <string>

#include "platform/cli/command.hpp"

namespace commonweal::platform {

std::string zsh_completion(std::span<const Command> commands);

}  // namespace commonweal::platform
