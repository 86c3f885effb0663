#pragma once

#include <string>
#include <string_view>

namespace commonweal::platform {

// SHA-256 of a text as it is, as sha256sum prints it: 64 hexadecimal digits.
std::string text_digest(std::string_view text);

}  // namespace commonweal::platform
