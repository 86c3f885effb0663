#pragma once

// Migrations only go forward: files NNNN_name.sql without a gap, and HEAD, where there is one,
// names the last, so that two that were written side by side meet in it.

#include "guard/source_file.hpp"

namespace commonweal::guard {

Complaints migration_complaints(const std::vector<SourceFile>& files);

}  // namespace commonweal::guard
