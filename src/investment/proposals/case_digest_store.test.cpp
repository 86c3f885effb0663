#include "investment/proposals/case_digest_store.hpp"

#include <gtest/gtest.h>

#include "investment/proposals/proposal_example.hpp"

namespace commonweal::investment {
namespace {

Proposal bid() {
  base::Problems problems;
  const auto made = Proposal::make(
      sound_proposal(), [](std::string_view column) { return std::string(column); }, problems);
  return made.value();
}

TEST(CaseDigest, OfABidDoesNotHangOnItsState) {
  Proposal funded = bid();
  funded.state = ProposalState::funded;
  EXPECT_EQ(digest_of(funded), digest_of(bid()));
  funded.costs[0].pounds[0].amount += 1;
  EXPECT_NE(digest_of(funded), digest_of(bid()));
}

TEST(CaseDigest, OfACaseChangesWithAnyBidOfIt) {
  Case of;
  of.proposals = {bid()};
  const std::string before = digest_of(of);
  EXPECT_EQ(digest_of(of), before);
  of.proposals[0].title += "!";
  EXPECT_NE(digest_of(of), before);
}

}  // namespace
}  // namespace commonweal::investment
