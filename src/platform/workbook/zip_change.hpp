#pragma once

// An archive of our own with one part put in place of another. Hides libzip.

#include <string>
#include <string_view>

namespace commonweal::platform {

// The part must be there. The same bytes for the same archive and text, whatever the time.
std::string with_part(std::string_view archive, const std::string& name, std::string_view text);

}  // namespace commonweal::platform
