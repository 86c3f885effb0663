#pragma once

// Whether the records bear a bid out: its unit values, categories of optimism bias and effects are
// held, and nobody is reached whom there is not. The rules are proposals'; this knows at which
// field of a form each problem stands.

#include "base/result.hpp"
#include "investment/desk/bid_task.hpp"
#include "investment/desk/typed_lines.hpp"
#include "investment/proposals/proposal.hpp"
#include "missions/holdings_store.hpp"

namespace commonweal::investment {

// What one task says, at the fields of its form. Tasks may be taken in any order, so benefits may
// rest on an effect with which nobody is reached yet.
base::Result<void> check_task(const missions::Holdings& holdings, BidTask task, Proposal bid,
                              const TypedLines& lines);

// The whole of a bid that is to be submitted, at the addresses of its tasks.
base::Result<void> check_tasks(const missions::Holdings& holdings, const Proposal& bid);

}  // namespace commonweal::investment
