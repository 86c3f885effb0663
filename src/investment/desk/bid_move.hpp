#pragma once

// Where a bid stands, and by which steps it goes from there. Knows nothing of who may take them.

#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "investment/desk/decision.hpp"
#include "investment/proposals/proposal.hpp"

namespace commonweal::investment {

// Of the department. Tests and decisions move a bid too.
enum class BidMove { submit, withdraw, send_back };

std::string_view code_word(BidMove move);  // "send-back"

// Where it stands then; refused with a sentence where it cannot be done from where it stands.
base::Result<ProposalState> moved_by(BidMove move, ProposalState state);

// Only a draft may be changed.
bool may_be_changed(ProposalState state);
// A submitted bid, or one that was tested already.
bool may_be_tested(ProposalState state);

// Where a decision leaves the bid; refused where it makes no sense there.
base::Result<ProposalState> decided_by(DecisionOutcome outcome, ProposalState state);

}  // namespace commonweal::investment
