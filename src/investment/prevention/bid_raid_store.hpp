#pragma once

// The public bids of the store that take from prevention spending below its floor.

#include <string>
#include <vector>

#include "investment/prevention/raid.hpp"
#include "platform/store/store.hpp"

namespace commonweal::investment {

struct RaidingBid {
  std::string proposal;  // Its code.
  std::string title;
  std::vector<Raid> raids;
};

// By code; a draft is not public and is not among them.
std::vector<RaidingBid> bids_that_raid(platform::Transaction& transaction,
                                       const PreventionBook& book);
// The public bids, by code.
std::vector<Proposal> public_bids(platform::Transaction& transaction);

}  // namespace commonweal::investment
