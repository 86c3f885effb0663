#pragma once

#include <string>

#include "devolution/election/blt.hpp"

namespace commonweal::devolution {

// An election as a .blt file, for others to read; read_blt reads back the same.
std::string blt_text(const BltElection& election);

}  // namespace commonweal::devolution
