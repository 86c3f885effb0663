#pragma once

// Bids that exclude each other in pairs, gathered to groups of which only one may be chosen: one
// row for a group leaves the relaxation far less room than a row for each pair (three bids that
// exclude each other could each be half chosen).

#include "methods/portfolio/portfolio_question.hpp"

namespace commonweal::methods {

// Every excluding pair is in some group, and any two of a group exclude each other.
std::vector<std::vector<std::size_t>> exclusion_groups(const PortfolioQuestion& question);

}  // namespace commonweal::methods
