#pragma once

// What the net value hangs on: each driver alone, all others at their means. The net value is a
// straight line in every driver but the discount rate.

#include "investment/appraisal/net_value.hpp"

namespace commonweal::investment {

// The switching value of each driver, and a bar of the tornado for each that is uncertain. Requires
// costs, values and the net value.
void add_drivers(const BidModel& model, const std::vector<PresentTerm>& terms,
                 methods::Products& products, Appraisal& appraisal);

}  // namespace commonweal::investment
