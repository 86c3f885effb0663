#pragma once

// Who pays a line of a bid's costs, as limits see it. Knows no limit.

#include <string>

#include "investment/proposals/case.hpp"

namespace commonweal::investment {

// The department whose limit a line counts against; empty where a body bears it that has no limits
// of its own: then it counts against the headroom alone.
std::string payer_of(const Case& of, const Proposal& proposal, const CostLine& line);

// What is paid from a spending line that is there already asks for no new money.
bool is_new_money(const CostLine& line);

}  // namespace commonweal::investment
