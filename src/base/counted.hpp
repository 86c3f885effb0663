#pragma once

// A number with the name of what is counted.

#include <cstddef>
#include <string>
#include <string_view>

namespace commonweal::base {

// "1 study", "1,200 studies".
std::string counted(std::size_t count, std::string_view one, std::string_view many);

}  // namespace commonweal::base
