#pragma once

// The routes of what works: the toolkit and interventions.

#include <vector>

#include "app/reading.hpp"

namespace commonweal::app {

std::vector<platform::Route> toolkit_pages(const Shared& shelf);
std::vector<platform::Route> toolkit_answers(const Shared& shelf);

}  // namespace commonweal::app
