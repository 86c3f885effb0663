#pragma once

// Whether a case holds together: everything that a bid names is there, nothing is needed that
// cannot be had, and nobody is reached whom there is not. Knows neither files nor the store: where
// something stands is asked of the caller by its way, "proposals[3].reach[0].people.2027".

#include <functional>
#include <string>
#include <string_view>

#include "base/problems.hpp"
#include "investment/proposals/case.hpp"

namespace commonweal::investment {

using CasePlaceOf = std::function<std::string(const std::string& way)>;

// All that is wrong with the bids of a case. Proposals are numbered as they stand in it.
void check_case(const Case& of, const CasePlaceOf& place, base::Problems& problems);

// Of one bid, but for what it needs and excludes: for a form that is half filled in.
void check_bid(const Case& of, std::size_t number, const CasePlaceOf& place,
               base::Problems& problems);

// Bids that need each other in a circle, each circle once: "a needs b needs a".
std::vector<std::string> circles_of(const std::vector<Proposal>& proposals);

}  // namespace commonweal::investment
