#pragma once

#include "investment/portfolio/portfolio_builder.hpp"
#include "missions/holdings_store.hpp"

namespace commonweal::investment {

// What the store has to choose from: the public bids, the missions they name, where they reach
// people, and what is free for them. Quick: nothing is forecast or appraised.
PortfolioBuilder load_builder(const missions::Holdings& holdings);

}  // namespace commonweal::investment
