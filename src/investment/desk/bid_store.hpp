#pragma once

// A bid as the work on it needs it: what stands now, every version that was, and whether somebody
// may see or change it.

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "investment/proposals/proposal.hpp"
#include "missions/record_store.hpp"
#include "platform/identity/visitor.hpp"
#include "platform/store/store.hpp"

namespace commonweal::investment {

struct HeldBid {
  Proposal proposal;
  missions::Record record;
  std::vector<missions::RecordVersion> versions;  // The oldest first: version 1 is the first.

  int version() const { return static_cast<int>(versions.size()); }  // The latest.
  const missions::Record* record_of(int version) const;              // Null: there is none.
};

// Not found where there is none, or none that the visitor may see.
base::Result<HeldBid> held_bid(platform::Transaction& transaction, const platform::Visitor& visitor,
                               std::string_view code);

// What a form showed of a bid when it was made. A test or a decision that was recorded since may be
// the same one, sent twice.
struct ShownBid {
  int version = 0;
  int kept = 0;  // Tests and decisions.
};

// What somebody may do to a bid.
struct BidRights {
  bool see_drafts = false;
  bool draft = false;   // For its body, or for its department.
  bool submit = false;  // For its department.
  bool test = false;
  bool decide = false;
};
BidRights bid_rights(platform::Transaction& transaction, const platform::Visitor& visitor,
                     const Proposal& proposal);

}  // namespace commonweal::investment
