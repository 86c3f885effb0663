#pragma once

// What a decision makes of a commitment: a new one where a bid is funded; stopped, or scaled from a
// year on, where it was funded before.

#include <optional>
#include <vector>

#include "investment/desk/decision.hpp"
#include "investment/proposals/proposal.hpp"
#include "missions/commitment.hpp"

namespace commonweal::investment {

// Reach and pounds as the decision starts and scales them. Pounds are those that the bid states,
// of all budgets together.
missions::Commitment commitment_of(const Proposal& proposal, const Decision& decision,
                                   std::vector<missions::Promise> promises);

missions::Commitment stopped(missions::Commitment commitment, const Decision& decision);

// People, pounds and promises from `year` on are multiplied by the decision's scale.
missions::Commitment scaled_from(missions::Commitment commitment, const Decision& decision,
                                 int year);

}  // namespace commonweal::investment
