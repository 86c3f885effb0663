#pragma once

// How the reader's messages speak of counts, bytes and names of columns.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace commonweal::platform {

std::string count_of(std::size_t count, std::string_view what);  // "1,024 bytes", "1 cell"
std::string hex(char byte);                                      // "0xA3"

// In quotes with commas between; past twenty, how many more there are.
std::string listed(const std::vector<std::string>& names);

}  // namespace commonweal::platform
