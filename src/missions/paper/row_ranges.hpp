#pragma once

// Rows of a file as people name them: "2-4, 9".

#include <cstddef>
#include <set>
#include <string>
#include <vector>

namespace commonweal::missions {

std::string row_ranges(const std::set<std::size_t>& rows);

// The same for rows as a file names them: numbers are joined, other words are kept, each once.
std::string row_ranges(const std::vector<std::string>& rows);

// ", rows 2-4" after the name of a file, ", Table 3.4" where a place is named; nothing for nothing.
std::string after_file(const std::string& rows);

}  // namespace commonweal::missions
