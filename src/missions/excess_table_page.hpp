#pragma once

// A unit against its peers as tables: year by year, and by choice of peers.

#include "missions/excess_choice.hpp"
#include "platform/html/html.hpp"

namespace commonweal::missions {

platform::Html excess_years_table(const ChosenExcess& chosen);

// Empty where there is only one peer, or so many that no other choice was tried.
platform::Html excess_peers_table(const ChosenExcess& chosen);

}  // namespace commonweal::missions
