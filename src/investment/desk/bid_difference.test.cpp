#include "investment/desk/bid_difference.hpp"

#include <gtest/gtest.h>

#include "investment/proposals/proposal_example.hpp"

namespace commonweal::investment {
namespace {

using Lines = std::vector<std::string>;

TEST(BidDifference, TellsTheLinesThatWereTakenOutAndPutIn) {
  const auto before = proposal_but("costs", "budget=rdel 2026=1; budget=cdel 2026=2");
  const auto after = proposal_but("costs", "budget=rdel 2026=3; budget=cdel 2026=2");
  EXPECT_EQ(bid_changes(before, after),
            (std::vector<BidChange>{{"Costs", {"budget=rdel 2026=1"}, {"budget=rdel 2026=3"}}}));
}

TEST(BidDifference, KeepsTheLinesThatStayWhereOnesComeBetween) {
  const auto before = proposal_but("unmonetised", "One.\nTwo.");
  const auto after = proposal_but("unmonetised", "One.\nBetween; still one.\nTwo.");
  EXPECT_EQ(bid_changes(before, after),
            (std::vector<BidChange>{{"Benefits without a price", {}, {"Between; still one."}}}));
}

TEST(BidDifference, LooksAwayFromWhereTheBidStands) {
  EXPECT_TRUE(is_same_bid(proposal_but("state", "draft"), proposal_but("state", "tested")));
  EXPECT_FALSE(is_same_bid(sound_proposal(), proposal_but("officer", "Another office")));
}

}  // namespace
}  // namespace commonweal::investment
