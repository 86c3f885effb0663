#pragma once

#include <vector>

#include "platform/cli/command.hpp"

namespace commonweal::app {

std::vector<platform::Command> devolution_commands();

}  // namespace commonweal::app
