#pragma once

// What each benefit line of a bid is worth, year by year, with its arithmetic told step by step;
// who gains, who saves, and what that does to public money.

#include "investment/appraisal/appraisal.hpp"
#include "investment/appraisal/bid_model.hpp"
#include "methods/appraisal/products.hpp"

namespace commonweal::investment {

// In the order of the bid.
std::vector<ValueLine> value_lines(const BidModel& model, methods::Products& products);

// From the lines and the costs: gainers, savers and the public budget.
void add_parties(const BidModel& model, Appraisal& appraisal);

}  // namespace commonweal::investment
