#pragma once

// What the portfolio builder has to choose from, as the store holds it. Makes no forecast.

#include "investment/portfolio/portfolio_offer.hpp"
#include "missions/holdings_store.hpp"

namespace commonweal::investment {

// The same names as load_portfolio_case() gives.
PortfolioOffer load_portfolio_offer(const missions::Holdings& holdings);

}  // namespace commonweal::investment
