#pragma once

// What was done with a bid: its versions with what changed from one to the next, its tests and the
// decisions on it. Drafts are told only to those who may see them; the numbers stay the same.

#include <string>
#include <vector>

#include "investment/desk/bid_difference.hpp"
#include "investment/desk/bid_store.hpp"
#include "investment/desk/decision.hpp"
#include "investment/desk/recorded_test.hpp"

namespace commonweal::investment {

struct BidVersion {
  int number;
  std::string written_on;          // A day: "2026-11-23".
  ProposalState state;             // In which that version stands.
  std::vector<BidChange> changes;  // From the version told before it; none of the first.
};

struct BidHistory {
  std::vector<BidVersion> versions;  // The latest first, as the rest.
  std::vector<RecordedTest> tests;
  std::vector<Decision> decisions;
};

BidHistory bid_history(platform::Transaction& transaction, const HeldBid& bid,
                       const BidRights& rights);

// Whether the bid still says what it said at that version: a test of it then still holds.
bool says_the_same(const HeldBid& bid, int version);

}  // namespace commonweal::investment
