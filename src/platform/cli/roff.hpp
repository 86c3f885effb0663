#pragma once

// Text as roff reads it: what would be markup there is printed as it stands.

#include <string>
#include <string_view>

namespace commonweal::platform {

// Text within a line. Hyphens, quotes, carets and the like stay the ones that can be typed at a
// shell; letters beyond ASCII are named, so that no reader has to guess the encoding.
std::string roff(std::string_view text);

// Text as lines of their own: a leading dot or quote is no request, and a line end is a space.
std::string roff_line(std::string_view text);

// Text as one argument of a macro.
std::string roff_argument(std::string_view text);

}  // namespace commonweal::platform
