#include "investment/desk/bid_history_store.hpp"

#include <algorithm>
#include <utility>

#include "base/check.hpp"
#include "base/london_day.hpp"
#include "investment/desk/decision_store.hpp"
#include "missions/known_on.hpp"

namespace commonweal::investment {
namespace {

ProposalState state_of(const missions::Record& record) {
  const auto state = proposal_state_named(
      {.place = "state", .text = record.fields[proposal_table().column("state")]});
  CW_CHECK(state);  // What is stored was made before.
  return *state;
}

std::vector<BidVersion> versions_of(const HeldBid& bid, bool with_drafts) {
  std::vector<BidVersion> versions;
  const missions::Record* before = nullptr;
  for (int number = 1; number <= bid.version(); ++number) {
    const auto& version = bid.versions[static_cast<std::size_t>(number - 1)];
    const auto state = state_of(version.record);
    if (state == ProposalState::draft && !with_drafts) continue;
    BidVersion told{.number = number,
                    .written_on = missions::text(base::london_day(version.written)),
                    .state = state,
                    .changes = {}};
    if (before != nullptr) told.changes = bid_changes(*before, version.record);
    before = &version.record;
    versions.push_back(std::move(told));
  }
  std::ranges::reverse(versions);
  return versions;
}

}  // namespace

BidHistory bid_history(platform::Transaction& transaction, const HeldBid& bid,
                       const BidRights& rights) {
  BidHistory history{.versions = versions_of(bid, rights.see_drafts),
                     .tests = tests_of(transaction, bid.proposal.code),
                     .decisions = decisions_of(transaction, bid.proposal.code)};
  std::ranges::reverse(history.tests);
  std::ranges::reverse(history.decisions);
  return history;
}

bool says_the_same(const HeldBid& bid, int version) {
  const auto* record = bid.record_of(version);
  return record != nullptr && is_same_bid(*record, bid.record);
}

}  // namespace commonweal::investment
