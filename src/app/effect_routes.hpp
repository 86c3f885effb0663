#pragma once

// The routes of effects and of the pools that they come from.

#include <vector>

#include "app/reading.hpp"
#include "platform/http/route.hpp"

namespace commonweal::app {

std::vector<platform::Route> effect_pages(const Shared& shelf);
std::vector<platform::Route> effect_answers(const Shared& shelf);

}  // namespace commonweal::app
