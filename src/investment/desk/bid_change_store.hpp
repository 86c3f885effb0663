#pragma once

// Bids drafted, changed, submitted, withdrawn and sent back: checked and written in the caller's
// transaction, with its audit row. Who may is asked here, where the record is written.

#include <string>
#include <string_view>

#include "base/instant.hpp"
#include "base/result.hpp"
#include "investment/desk/bid_form.hpp"
#include "investment/desk/bid_move.hpp"
#include "investment/desk/bid_store.hpp"
#include "missions/directory.hpp"

namespace commonweal::investment {

// Where the write happens, and who it is.
struct DeskWork {
  platform::Transaction& transaction;
  const missions::Directory& directory;  // Of the same view.
  const platform::Visitor& visitor;
  base::Instant now;
};

// A new draft of a title, a body, a department and a mission. Returns its code.
[[nodiscard]] base::Result<std::string> draft_bid(const DeskWork& work, const TypedText& typed);

// One task, as it was typed into a form that showed this version. Conflict where the bid was
// changed since; nothing is written then. Problems stand at the fields.
struct BidEdit {
  BidTask task;
  TypedBid typed;
  int version;
};
// Forbidden to who may not change the bid, and for a bid that may not be changed.
[[nodiscard]] base::Result<void> change_right(const DeskWork& work, const HeldBid& bid);
[[nodiscard]] base::Result<void> change_bid(const DeskWork& work, const HeldBid& bid,
                                            const BidEdit& edit);

// Submitting fails with all that the bid lacks, each at the address of its task.
[[nodiscard]] base::Result<void> move_bid(const DeskWork& work, const HeldBid& bid, BidMove move,
                                          int version);

// The first refusal of a form that showed another version than the latest.
[[nodiscard]] base::Result<void> check_version(const HeldBid& bid, int version);

}  // namespace commonweal::investment
