#pragma once

#include <string>

#include "devolution/poll/poll_weighing.hpp"

namespace commonweal::devolution {

// What weighting did and what it cost, as it is read at a terminal.
std::string weighing_text(const WeighingReport& report);

}  // namespace commonweal::devolution
