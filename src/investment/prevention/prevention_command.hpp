#pragma once

#include <vector>

#include "platform/cli/command.hpp"

namespace commonweal::investment {

// commonweal prevention show, shifts; and import and export of definitions, lines, classifications
// and allocations.
std::vector<platform::Command> prevention_verbs();

}  // namespace commonweal::investment
