#pragma once

// VOTES of a .pb file, checked against the projects and what META lets a ballot be; then what the
// other tables say of their number.

#include "devolution/participation/pb_meta.hpp"

namespace commonweal::devolution {

// After check_projects.
void check_votes(const PbText& text, PbMeta& meta, PbVoting& voting, PbFindings& findings);

}  // namespace commonweal::devolution
