#pragma once

// The reference of the commands, docs/reference/commands.md, in GitHub-flavoured Markdown.

#include <span>
#include <string>
#include <string_view>

#include "platform/cli/command.hpp"

namespace commonweal::platform {

// All of it: how to read it, the contents, each area's part, the exit statuses.
std::string reference_page(std::span<const Command> commands);

// One area's part: a heading, and a section for each command. The empty area is the commands that
// stand alone.
std::string reference_page(std::span<const Command> commands, std::string_view area);

// The contents: a list of links to the sections, each with its summary.
std::string reference_index(std::span<const Command> commands);

}  // namespace commonweal::platform
