#pragma once

#include "missions/outlook_store.hpp"
#include "platform/html/html.hpp"

namespace commonweal::missions {

// What the chosen interventions would add to the forecast; nothing where none was chosen.
platform::Html scenario_section(const OutlookReading& reading);

}  // namespace commonweal::missions
