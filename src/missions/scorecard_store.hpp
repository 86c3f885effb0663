#pragma once

// Reads the scorecard of a body, and the figures of places like it.

#include <vector>

#include "missions/holdings_store.hpp"
#include "missions/scorecard.hpp"

namespace commonweal::missions {

Scorecard load_scorecard(const Holdings& holdings, const Body& body);

// Of the same kind under the same parent, without the body itself; by name. None where it has no
// parent.
std::vector<const Body*> places_like(const Directory& directory, const Body& body);

// Holds each measure against those of the places, of the same period.
void hold_against(const Holdings& holdings, const std::vector<const Body*>& places,
                  Scorecard& scorecard);

}  // namespace commonweal::missions
