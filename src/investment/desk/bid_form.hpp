#pragma once

// One task of a bid as somebody typed it, and the record that it makes of the bid as it stood.
// Knows nothing of pages.

#include <string_view>

#include "base/result.hpp"
#include "investment/desk/bid_task.hpp"
#include "investment/desk/typed_lines.hpp"
#include "investment/proposals/proposal.hpp"
#include "missions/directory.hpp"

namespace commonweal::investment {

struct TypedBid {
  TypedText text;    // By column.
  TypedLines lines;  // Of a task that has lines.
};

// What the form of a task shows of a bid that is held.
TypedBid shown_bid(BidTask task, const Proposal& proposal, const missions::Record& record);

// Fails with every problem, each with its field as its place. Bodies may be given by their name.
base::Result<missions::Record> record_with(BidTask task, const missions::Record& before,
                                           const TypedBid& typed,
                                           const missions::Directory& directory);

}  // namespace commonweal::investment
