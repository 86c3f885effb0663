#pragma once

// Key figures as one piece. Only for the files of this room that see Cairo.

#include <cairo.h>

#include "platform/document/set_block.hpp"

namespace commonweal::platform {

// On one panel; to a screen reader a table of two rows.
SetPiece set_key_figures(const KeyFigures& figures, const TypeCase& type, const Measure& measure,
                         TagWords& words);

}  // namespace commonweal::platform
