#pragma once

// The script commonweal.bash, which completes commands, options, fixed values and files in bash 4
// and later. It needs no other package.

#include <span>
#include <string>

#include "platform/cli/command.hpp"

namespace commonweal::platform {

std::string bash_completion(std::span<const Command> commands);

}  // namespace commonweal::platform
