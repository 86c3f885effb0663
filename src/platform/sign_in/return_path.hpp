#pragma once

// Where to go after signing in: a path of this site and nothing else, so that no link to us can
// send people on to another site.

#include <string>
#include <string_view>

namespace commonweal::platform {

// The path that was wanted, or "/" for anything a browser could read as another site's address.
std::string return_path(std::string_view wanted);

}  // namespace commonweal::platform
