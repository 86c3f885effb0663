#pragma once

// The routes and commands of what bids would change.

#include <vector>

#include "app/reading.hpp"
#include "platform/cli/command.hpp"
#include "platform/sign_in/reception.hpp"

namespace commonweal::app {

std::vector<platform::Route> appraisal_pages(const Shared& shelf);
std::vector<platform::Route> appraisal_answers(const Shared& shelf);
std::vector<platform::Route> appraisal_forms(const platform::Reception& reception);
std::vector<platform::Command> appraisal_commands();

}  // namespace commonweal::app
