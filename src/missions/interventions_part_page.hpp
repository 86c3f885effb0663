#pragma once

// The ways from what matters to what works: parts of the home page and of a mission's page. They
// read what other slices have published into the tables of this one, and link to their pages.

#include "missions/directory.hpp"
#include "platform/html/html.hpp"

namespace commonweal::missions {

// "What works: 15 interventions, 9 with an effect on a measure of the missions", as an item of a
// list; empty where nothing is held.
platform::Html interventions_item(const Directory& directory);

// What can be done for a mission: how many interventions serve it or have an effect on one of its
// measures, and those measures with how many each has.
platform::Html interventions_part(const Directory& directory, const Mission& mission);

}  // namespace commonweal::missions
