#pragma once

// "Your area" in plain sentences.

#include <string>
#include <vector>

#include "missions/body.hpp"
#include "missions/scorecard.hpp"

namespace commonweal::missions {

// "Of the 8 measures that can be held against England, 2 are better, 5 are worse and 1 shows no
// clear difference." Empty where none can be: without an interval nobody can tell.
std::string standing_words(const Scorecard& scorecard);

// Which places count as like this one: exactly that, and why.
std::string like_places_words(const Body& body, const std::vector<const Body*>& like,
                              const Body* parent);

}  // namespace commonweal::missions
