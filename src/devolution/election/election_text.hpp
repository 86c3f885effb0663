#pragma once

// A count as it is read at a terminal: who was elected, what happened at each stage, and the votes
// in tables of as many stages as fit a hundred columns.

#include <string>

#include "devolution/election/election_report.hpp"

namespace commonweal::devolution {

std::string election_text(const ElectionReport& report);

}  // namespace commonweal::devolution
