#pragma once

// The manual page commonweal.1, for man: all commands on one page, from their records. In the man
// macros that groff and mandoc share.

#include <span>
#include <string>
#include <string_view>

#include "platform/cli/command.hpp"

namespace commonweal::platform {

// `version` is what --version prints; the page shows its first line.
std::string manual_page(std::span<const Command> commands, std::string_view version);

}  // namespace commonweal::platform
