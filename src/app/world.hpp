#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::app {

// The world as it is: the clock, the person at the shell, the databases that a URL names, and the
// folder of assets, examples and migrations that was installed or built beside the program.
platform::World real_world();

}  // namespace commonweal::app
