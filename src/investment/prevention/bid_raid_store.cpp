#include "investment/prevention/bid_raid_store.hpp"

#include <utility>

#include "base/check.hpp"
#include "missions/record_store.hpp"

namespace commonweal::investment {

std::vector<Proposal> public_bids(platform::Transaction& transaction) {
  std::vector<Proposal> bids;
  for (const auto& record : missions::records_of(transaction, proposal_table())) {
    base::Problems problems;
    auto bid = Proposal::make(record, [](std::string_view) { return std::string(); }, problems);
    CW_CHECK(bid);  // What is stored was made before it was written.
    if (bid->state != ProposalState::draft) bids.push_back(*std::move(bid));
  }
  return bids;
}

std::vector<RaidingBid> bids_that_raid(platform::Transaction& transaction,
                                       const PreventionBook& book) {
  std::vector<RaidingBid> raiding;
  for (const auto& bid : public_bids(transaction)) {
    auto raids = raids_of(book, bid);
    if (!raids.empty()) raiding.push_back({bid.code, bid.title, std::move(raids)});
  }
  return raiding;
}

}  // namespace commonweal::investment
