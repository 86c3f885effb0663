#pragma once

// A brief for programs and for the shell.

#include <iosfwd>

#include "missions/brief.hpp"
#include "platform/table/json.hpp"

namespace commonweal::missions {

platform::Json brief_json(const Brief& brief);

void print_brief(const Brief& brief, std::ostream& out);

}  // namespace commonweal::missions
