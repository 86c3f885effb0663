#pragma once

// The routes and commands of the mission test.

#include <vector>

#include "app/reading.hpp"
#include "platform/cli/command.hpp"
#include "platform/sign_in/reception.hpp"

namespace commonweal::app {

std::vector<platform::Route> mission_test_pages(const Shared& shelf);
std::vector<platform::Route> mission_test_answers(const Shared& shelf);
std::vector<platform::Route> mission_test_forms(const platform::Reception& reception);
std::vector<platform::Command> mission_test_commands();

}  // namespace commonweal::app
