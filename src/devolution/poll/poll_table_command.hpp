#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::devolution {

platform::Command tabulate_poll_command();

}  // namespace commonweal::devolution
