#pragma once

// The codes by which files, addresses and other records name a record.

#include <string>
#include <string_view>
#include <vector>

namespace commonweal::missions {

// The codes in a field of several, in the order given.
std::vector<std::string> codes_in(std::string_view field);

// A code: lower-case letters, digits and hyphens, or an ONS code such as E92000001; at most 64.
bool is_code(std::string_view text);

}  // namespace commonweal::missions
