#pragma once

// The routes and commands of the work on bids.

#include <vector>

#include "app/reading.hpp"
#include "platform/cli/command.hpp"
#include "platform/sign_in/reception.hpp"

namespace commonweal::app {

std::vector<platform::Route> desk_pages(const Shared& shelf);
std::vector<platform::Route> desk_answers(const Shared& shelf);
std::vector<platform::Route> desk_forms(const platform::Reception& reception);
std::vector<platform::Command> desk_commands();

}  // namespace commonweal::app
