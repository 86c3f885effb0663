#pragma once

#include <vector>

#include "platform/cli/command.hpp"

namespace commonweal::investment {

// commonweal unit-value list, and import and export of unit-value, discount-rate, deflator,
// optimism-bias, envelope and distributional-weight.
std::vector<platform::Command> values_commands();

}  // namespace commonweal::investment
