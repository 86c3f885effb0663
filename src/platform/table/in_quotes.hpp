#pragma once

#include <string>
#include <string_view>

namespace commonweal::platform {

// A value as messages show it: in quotes, at most 60 bytes and then "…", control characters as "?"
// so that a file cannot write to the reader's terminal. Requires UTF-8.
std::string in_quotes(std::string_view value);

}  // namespace commonweal::platform
