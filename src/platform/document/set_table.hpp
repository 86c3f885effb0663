#pragma once

// Tables as pieces, one for each row. Only for the files of this room that see Cairo.

#include <cairo.h>

#include "platform/document/set_block.hpp"

namespace commonweal::platform {

std::vector<SetPiece> set_table(const DocumentTable& table, const TypeCase& type,
                                const Measure& measure, TagWords& words);

}  // namespace commonweal::platform
