#pragma once

// What may include what: the layers of the house and the file table of its slices, as in
// docs/architecture.md. Arrows go down, or left between slices; never right.

#include "guard/source_file.hpp"

namespace commonweal::guard {

Complaints layer_complaints(const SourceFile& file);

}  // namespace commonweal::guard
