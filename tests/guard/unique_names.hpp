#pragma once

// Types that share a name. Namespaces stop at the first level, so that two rooms of one layer that
// each define a Panel make one program in which either stands for both: nothing warns, and it ends
// in the wrong destructor.

#include "guard/source_file.hpp"

namespace commonweal::guard {

Complaints shared_name_complaints(const std::vector<SourceFile>& files);

}  // namespace commonweal::guard
