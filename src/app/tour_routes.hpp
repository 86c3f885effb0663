#pragma once

// The tour: its pages and its command.

#include <vector>

#include "app/reading.hpp"
#include "platform/cli/command.hpp"

namespace commonweal::app {

std::vector<platform::Route> tour_pages(const Shared& shelf);
std::vector<platform::Command> tour_commands();

}  // namespace commonweal::app
