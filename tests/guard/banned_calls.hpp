#pragma once

// What the domain and the methods never do: read the clock, the disk, the environment or a random
// device, or let the locale speak. `today` and the seed are arguments.

#include "guard/source_file.hpp"

namespace commonweal::guard {

// Of base/, methods/ and the plain files of slices; their tests may do as they like.
Complaints banned_call_complaints(const SourceFile& file);

}  // namespace commonweal::guard
