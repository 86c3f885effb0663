#pragma once

// The lines of a bid in JSON: what it costs, whom it reaches and what that is worth, by year.

#include "base/problems.hpp"
#include "investment/proposals/proposal_line.hpp"
#include "missions/reach_line.hpp"
#include "platform/table/json_fields.hpp"

namespace commonweal::investment {

// The years over which a bid is appraised, both ends within.
struct BidSpan {
  int first;
  int last;
};

CostLine bid_cost_in(const platform::JsonAt& at, const BidSpan& span, base::Problems& problems);
missions::ReachLine bid_reach_in(const platform::JsonAt& at, const BidSpan& span,
                                 base::Problems& problems);
BenefitLine bid_benefit_in(const platform::JsonAt& at, const BidSpan& span,
                           base::Problems& problems);

}  // namespace commonweal::investment
