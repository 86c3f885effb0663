#pragma once

// The routes and commands of what services will cost.

#include <vector>

#include "app/reading.hpp"
#include "platform/cli/command.hpp"
#include "platform/sign_in/reception.hpp"

namespace commonweal::app {

std::vector<platform::Route> outlook_pages(const Shared& shelf);
std::vector<platform::Route> outlook_answers(const Shared& shelf);
std::vector<platform::Route> outlook_forms(const platform::Reception& reception);
std::vector<platform::Command> outlook_commands();

}  // namespace commonweal::app
