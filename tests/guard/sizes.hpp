#pragma once

// Files and lines that are too long to read. A file may have 300 lines, or up to 500 while
// long_files.txt names it; lines have 100 columns.

#include <cstddef>
#include <map>

#include "guard/source_file.hpp"

namespace commonweal::guard {

inline constexpr std::size_t kFileLinesMax = 500;
inline constexpr std::size_t kFileLinesUnlistedMax = 300;
inline constexpr std::size_t kColumnsMax = 100;

// How many lines each file of long_files.txt has, exactly: a number that only goes down.
using LongFiles = std::map<std::string, std::size_t, std::less<>>;

LongFiles parse_long_files(std::string_view text);

Complaints file_size_complaints(const std::vector<SourceFile>& files, const LongFiles& listed);

// Of C++, CMake, SQL and scripts. Not of a raw text, which is a page or an output as it is, nor of
// a line that is too long for its link alone.
Complaints column_complaints(const SourceFile& file);

}  // namespace commonweal::guard
