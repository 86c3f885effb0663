#pragma once

// What a workbook says of its figures on its second sheet: where they come from, under which
// licence, as known when, and the command that writes the same.

#include <string>
#include <vector>

#include "missions/known_on.hpp"
#include "missions/source.hpp"
#include "platform/table/data_sheet.hpp"

namespace commonweal::missions {

std::vector<platform::AboutLine> about_lines(const std::vector<Source>& sources,
                                             const KnownOn& known_on, std::string command);

}  // namespace commonweal::missions
