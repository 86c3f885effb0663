#pragma once

// The routes and commands of what became of what was funded.

#include <vector>

#include "app/reading.hpp"
#include "platform/cli/command.hpp"
#include "platform/sign_in/reception.hpp"

namespace commonweal::app {

std::vector<platform::Route> delivery_pages(const Shared& shelf);
std::vector<platform::Route> delivery_answers(const Shared& shelf);
std::vector<platform::Route> delivery_forms(const platform::Reception& reception);
std::vector<platform::Command> delivery_commands();

}  // namespace commonweal::app
