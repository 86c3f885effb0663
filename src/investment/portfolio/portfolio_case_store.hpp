#pragma once

// The case of a portfolio as the store holds it: every public bid, with the classes that an office
// has reviewed and the limits that are held.

#include <string>
#include <vector>

#include "investment/proposals/case.hpp"
#include "missions/holdings_store.hpp"

namespace commonweal::investment {

struct HeldPortfolioCase {
  Case of;
  std::vector<std::string> preventing;  // Classes that count, by the edition they were reviewed by.
};

// Drafts are nobody's business but their writers' and are not among the bids.
HeldPortfolioCase load_portfolio_case(const missions::Holdings& holdings);

}  // namespace commonweal::investment
