#pragma once

// What the program prints about its commands at the shell, from their records. What is installed
// beside it (manual page, completions, reference) is in the files that write_documents.hpp names.

#include <span>
#include <string>

#include "platform/cli/command.hpp"

namespace commonweal::platform {

std::string help(const Command& command);                 // commonweal metric project --help
std::string overview(std::span<const Command> commands);  // commonweal --help

// The option's sentences: what it does and what it is if not given.
std::string described(const Option& option);

// The description, or the summary where that says it all.
std::string_view described(const Command& command);

}  // namespace commonweal::platform
