#pragma once

// Includes that go in a circle, between files and between rooms. A test counts for neither: it
// stands outside what its room builds.

#include "guard/source_file.hpp"

namespace commonweal::guard {

Complaints cycle_complaints(const std::vector<SourceFile>& files);

}  // namespace commonweal::guard
