#pragma once

// The routes and commands of prevention.

#include <vector>

#include "app/reading.hpp"
#include "platform/cli/command.hpp"
#include "platform/sign_in/reception.hpp"

namespace commonweal::app {

std::vector<platform::Route> prevention_pages(const Shared& shelf);
std::vector<platform::Route> prevention_answers(const Shared& shelf);
std::vector<platform::Route> prevention_forms(const platform::Reception& reception);
std::vector<platform::Command> prevention_commands();

}  // namespace commonweal::app
