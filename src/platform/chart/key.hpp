#pragma once

// Which mark is which, in words under a drawing: for charts whose parts have no edge of their own
// where a name could stand. It is part of the drawing, so that a file brings it along.

#include <string>
#include <vector>

#include "platform/chart/mark.hpp"
#include "platform/chart/sheet.hpp"

namespace commonweal::platform {

enum class KeyMark { box, line };

struct KeyEntry {
  std::string name;
  Classes classes;  // Of the mark that it names.
  KeyMark mark = KeyMark::box;
};

// Side by side while they fit, then in the next row. Its height is that of the key alone.
Drawing key(const std::vector<KeyEntry>& entries, const Sheet& sheet, double top);

}  // namespace commonweal::platform
