#pragma once

// All controls within a distance of each treated row share its weight (Dehejia and Wahba 2002,
// Review of Economics and Statistics 84).

#include "methods/matching/match_sample.hpp"

namespace commonweal::methods {

// `caliper` in standard deviations of the distance.
Matching radius_match(const MatchSample& sample, double caliper);

}  // namespace commonweal::methods
