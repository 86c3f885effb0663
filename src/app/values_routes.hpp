#pragma once

// The routes and commands of what things are worth.

#include <vector>

#include "app/reading.hpp"
#include "platform/cli/command.hpp"
#include "platform/sign_in/reception.hpp"

namespace commonweal::app {

std::vector<platform::Route> values_pages(const Shared& shelf);
std::vector<platform::Route> values_answers(const Shared& shelf);
std::vector<platform::Route> values_forms(const platform::Reception& reception);
std::vector<platform::Command> values_commands();

}  // namespace commonweal::app
