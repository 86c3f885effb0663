#pragma once

// What is funded, where it is felt: parts of a mission's page and of a metric's forecast. They read
// the commitments that other slices have published, and link to their pages.

#include "missions/directory.hpp"
#include "missions/outlook_store.hpp"
#include "platform/html/html.hpp"

namespace commonweal::missions {

// What funded plans would add to the forecast; nothing where none is.
platform::Html funded_section(const OutlookReading& reading);

// The plans that promise to move a measure of the mission, and by how much; nothing where none is.
platform::Html funded_part(const Directory& directory, const Mission& mission);

}  // namespace commonweal::missions
