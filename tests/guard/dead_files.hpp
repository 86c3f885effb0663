#pragma once

// Files that nothing uses, and rooms that are not complete.

#include "guard/source_file.hpp"

namespace commonweal::guard {

// A header that no file but its own .cpp includes.
Complaints unused_header_complaints(const std::vector<SourceFile>& files);

// A .cpp without its header, unless it is an endpoint or a program; a test of nothing.
Complaints lone_file_complaints(const std::vector<SourceFile>& files);

// A folder under src/ without its README, or with C++ but no CMakeLists.txt.
Complaints room_complaints(const std::vector<SourceFile>& files);

}  // namespace commonweal::guard
