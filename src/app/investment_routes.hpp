#pragma once

// What to fund, and the tour: the routes and commands of all their rooms.

#include <vector>

#include "app/reading.hpp"
#include "platform/cli/command.hpp"
#include "platform/sign_in/reception.hpp"

namespace commonweal::app {

std::vector<platform::Route> investment_page_routes(const Shared& shelf);
std::vector<platform::Route> investment_api_routes(const Shared& shelf);
std::vector<platform::Route> investment_form_routes(const platform::Reception& reception);
// In the order of the help.
std::vector<platform::Command> investment_commands();

}  // namespace commonweal::app
