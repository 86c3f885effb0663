#pragma once

// Tables as pieces: one for each row, and the key figures as one. Only for the files of this room
// that see Cairo.

#include <cairo.h>

#include "platform/document/set_block.hpp"

namespace commonweal::platform {

std::vector<SetPiece> set_table(const DocumentTable& table, const TypeCase& type,
                                const Measure& measure, TagWords& words);

// On one panel; to a screen reader a table of two rows.
SetPiece set_key_figures(const KeyFigures& figures, const TypeCase& type, const Measure& measure,
                         TagWords& words);

}  // namespace commonweal::platform
