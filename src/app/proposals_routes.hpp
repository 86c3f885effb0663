#pragma once

// The routes and commands of bids for money.

#include <vector>

#include "app/reading.hpp"
#include "platform/cli/command.hpp"
#include "platform/sign_in/reception.hpp"

namespace commonweal::app {

std::vector<platform::Route> proposals_pages(const Shared& shelf);
std::vector<platform::Route> proposals_answers(const Shared& shelf);
std::vector<platform::Route> proposals_forms(const platform::Reception& reception);
std::vector<platform::Command> proposals_commands();

}  // namespace commonweal::app
