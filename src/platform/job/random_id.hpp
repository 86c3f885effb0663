#pragma once

#include <string>

namespace commonweal::platform {

// 130 bits that nobody can guess, as 26 letters and digits.
std::string random_id();

}  // namespace commonweal::platform
