#pragma once

// Words that have no place in the project: folders of somebody's machine, hosts of package
// registries, work put off, namespaces opened wholesale.

#include "guard/source_file.hpp"

namespace commonweal::guard {

Complaints word_complaints(const SourceFile& file);

}  // namespace commonweal::guard
