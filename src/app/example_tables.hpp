#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::app {

// commonweal example load: with the records of every slice.
platform::Command load_example_command();

}  // namespace commonweal::app
