#pragma once

// Bids as JSON: one object for each, the form in which departments send them. What is read is the
// proposal that a store would hold, so that a bid is the same by file, form or table.
// docs/proposals.schema.json says the same to other programs.

#include <optional>
#include <string>

#include "investment/proposals/proposal.hpp"
#include "platform/table/json_fields.hpp"

namespace commonweal::investment {

// None where something does not make sense; the problems say what, each at its place.
std::optional<Proposal> proposal_in(const platform::JsonAt& at, int price_year,
                                    base::Problems& problems);

}  // namespace commonweal::investment
