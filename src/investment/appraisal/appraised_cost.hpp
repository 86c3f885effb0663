#pragma once

// The cost part of an appraisal: each line, the budgets and the years.

#include "investment/appraisal/appraisal.hpp"
#include "investment/appraisal/bid_model.hpp"

namespace commonweal::investment {

// Requires that lines were not yet added.
void add_costs(const BidModel& model, Appraisal& appraisal);

}  // namespace commonweal::investment
