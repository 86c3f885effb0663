#pragma once

// The routes and commands of portfolios.

#include <vector>

#include "app/reading.hpp"
#include "platform/cli/command.hpp"
#include "platform/sign_in/reception.hpp"

namespace commonweal::app {

std::vector<platform::Route> portfolio_pages(const Shared& shelf);
std::vector<platform::Route> portfolio_answers(const Shared& shelf);
std::vector<platform::Route> portfolio_forms(const platform::Reception& reception);
std::vector<platform::Command> portfolio_commands();

}  // namespace commonweal::app
