#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::devolution {

platform::Command weigh_poll_command();

}  // namespace commonweal::devolution
