#pragma once

// Bids as JSON, written: what proposal_file.hpp reads back as the same bid.

#include <vector>

#include "investment/proposals/proposal.hpp"
#include "platform/table/json.hpp"

namespace commonweal::investment {

// With the members in the order of the schema; what says nothing is left out.
platform::Json proposal_json(const Proposal& proposal);

// A whole number without an exponent: 60000000, not 6e+07.
platform::Json number_json(double number);

// {"2026": 1000, "2027": 2000}
platform::Json years_json(const std::vector<missions::YearAmount>& amounts);

}  // namespace commonweal::investment
