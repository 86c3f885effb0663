#pragma once

#include <vector>

#include "platform/cli/command.hpp"

namespace commonweal::devolution {

extern const platform::Command kCountBudget;
extern const platform::Command kCheckBudget;

std::vector<platform::Command> participation_commands();

}  // namespace commonweal::devolution
