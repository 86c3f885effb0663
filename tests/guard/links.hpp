#pragma once

// Links of the project's pages to its own files.

#include "guard/source_file.hpp"

namespace commonweal::guard {

// Of every .md file: the links that lead to no file or folder of the project.
Complaints link_complaints(const std::vector<SourceFile>& files);

}  // namespace commonweal::guard
