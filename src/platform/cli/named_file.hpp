#pragma once

// A file that a person asked a command to write, where what is printed would not be text.

#include <string>
#include <string_view>

#include "base/number_text.hpp"

namespace commonweal::platform {

// Writes all of it, in place of what may be there. Where that cannot be, the path is bad input: the
// option's name is the place of the problem, and what was there is as it was.
base::Result<void> write_named_file(base::Field path, std::string_view bytes);

}  // namespace commonweal::platform
