#pragma once

// One bid in brief: what a portfolio and a shortlist need of it. Means, and the first draws where
// they are asked for; no quantiles.

#include "investment/appraisal/appraise.hpp"
#include "investment/appraisal/bid_model.hpp"
#include "methods/appraisal/products.hpp"

namespace commonweal::investment {

BidBrief brief_of(const BidModel& model, const CaseFactors& factors, methods::Products& products,
                  std::size_t scenarios);

// Core metrics with a gap to their target that the bid moves, and the mean share of it closed.
std::vector<std::pair<std::string, double>> shares_of_gap(const BidModel& model,
                                                          methods::Products& products);

}  // namespace commonweal::investment
