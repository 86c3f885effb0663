#pragma once

// A page with outputs in it. In a block fenced by ```console, a line "$ commonweal ..." is a
// command and the lines up to the next "$ " are what it prints. Other commands are left as they
// are, and so is `serve`, which does not end.

#include <functional>
#include <string>
#include <string_view>

namespace commonweal::docs {

// What a shell prints for a command, both streams together.
using Shell = std::function<std::string(const std::string& command)>;

// The page with every output as it is now. Equal to the page when it is fresh.
std::string refreshed(std::string_view page, const Shell& shell);

}  // namespace commonweal::docs
