#pragma once

// Bids as JSON: one object for each, the form in which departments send them. What is read is the
// proposal that a store would hold, so that a bid is the same by file, form or table.
// docs/proposals.schema.json says the same to other programs.

#include <optional>
#include <string>

#include "investment/proposals/proposal.hpp"
#include "platform/table/json.hpp"
#include "platform/table/json_fields.hpp"

namespace commonweal::investment {

// None where something does not make sense; the problems say what, each at its place.
std::optional<Proposal> proposal_in(const platform::JsonAt& at, int price_year,
                                    base::Problems& problems);

// With the members in the order of the schema; what says nothing is left out.
platform::Json proposal_json(const Proposal& proposal);

// SHA-256 of the bid as JSON on one line, without where it stands (its state): the same bid has the
// same digest wherever it came from.
std::string digest_of(const Proposal& proposal);

// A whole number without an exponent: 60000000, not 6e+07.
platform::Json number_json(double number);

// {"2026": 1000, "2027": 2000}
platform::Json years_json(const std::vector<missions::YearAmount>& amounts);

}  // namespace commonweal::investment
