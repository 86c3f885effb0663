#pragma once

// PROJECTS of a .pb file, checked with the budget of META. Knows nothing of ballots.

#include "devolution/participation/pb_meta.hpp"

namespace commonweal::devolution {

// Fills in the projects and brings money to one unit.
void check_projects(const PbText& text, PbMeta& meta, PbVoting& voting, PbFindings& findings);

}  // namespace commonweal::devolution
