#pragma once

// Everything that is installed or published about the commands, as files.

#include <filesystem>
#include <span>
#include <string_view>

#include "platform/cli/command.hpp"

namespace commonweal::platform {

// Writes commonweal.1, commonweal.bash, _commonweal, commonweal.fish and commands.md into a folder,
// which is made if it is not there. The same records give the same bytes. Throws std::runtime_error
// where a file cannot be written.
void write_documents(const std::filesystem::path& folder, std::span<const Command> commands,
                     std::string_view version);

}  // namespace commonweal::platform
