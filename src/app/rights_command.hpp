#pragma once

#include <span>
#include <string>

#include "platform/cli/command.hpp"
#include "platform/http/route.hpp"

namespace commonweal::app {

// commonweal rights [--markdown]
extern const platform::Command kRights;

// Who may do what: each right with the roles that have it, then each route and command with the
// right that it needs.
std::string rights_text(std::span<const platform::Route> routes,
                        std::span<const platform::Command> commands, bool markdown);

}  // namespace commonweal::app
