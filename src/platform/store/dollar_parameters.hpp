#pragma once

#include <string>
#include <string_view>

namespace commonweal::platform {

// SQL with "?" for its parameters as PostgreSQL wants it: $1, $2 … A question mark within quotes or
// a comment stays one.
std::string with_dollar_parameters(std::string_view sql);

}  // namespace commonweal::platform
