#pragma once

// The routes and commands of the tour.

#include <vector>

#include "app/reading.hpp"
#include "platform/cli/command.hpp"
#include "platform/sign_in/reception.hpp"

namespace commonweal::app {

std::vector<platform::Route> tour_pages(const Shared& shelf);
std::vector<platform::Route> tour_answers(const Shared& shelf);
std::vector<platform::Route> tour_forms(const platform::Reception& reception);
std::vector<platform::Command> tour_commands();

}  // namespace commonweal::app
