#include "investment/desk/decision.hpp"

#include <gtest/gtest.h>

#include "investment/desk/bid_move.hpp"
#include "missions/record_example.hpp"

namespace commonweal::investment {
namespace {

Decision sound() {
  return {.code = "clinics-decision-1",
          .proposal = "clinics",
          .version = 3,
          .test = "clinics-test-1",
          .outcome = DecisionOutcome::fund,
          .start_year = 2027,
          .scale = 0.5,
          .conditions = "A trial is set up first.",
          .reasons = "It buys most for its mission.",
          .raid_reason = "",
          .decided_on = "2026-11-23",
          .decided_by = "Chief Secretary to the Treasury"};
}

missions::Record but(std::string_view column, std::string text) {
  auto record = sound().record();
  record.fields[decision_table().column(column)] = std::move(text);
  return record;
}

TEST(Decision, ComesBackFromItsRecordAsItWas) {
  EXPECT_EQ(missions::made_of<Decision>(sound().record()), sound());
}

TEST(Decision, NeedsReasonsAnOfficeAndATestToFund) {
  EXPECT_NE(missions::refusals<Decision>(but("reasons", "")), "");
  EXPECT_NE(missions::refusals<Decision>(but("decided_by", "")), "");
  EXPECT_NE(missions::refusals<Decision>(but("test", "")), "");
  EXPECT_NE(missions::refusals<Decision>(but("scale", "-1")), "");
  EXPECT_NE(missions::refusals<Decision>(but("outcome", "maybe")), "");
  auto declined = but("outcome", "decline");
  declined.fields[decision_table().column("test")] = "";
  EXPECT_EQ(missions::refusals<Decision>(declined), "");
}

TEST(Decision, IsOnlyTakenWhereTheBidStandsForIt) {
  using enum ProposalState;
  EXPECT_EQ(decided_by(DecisionOutcome::fund, tested), funded);
  EXPECT_FALSE(decided_by(DecisionOutcome::fund, submitted));
  EXPECT_EQ(decided_by(DecisionOutcome::decline, submitted), declined);
  EXPECT_EQ(decided_by(DecisionOutcome::defer, tested), tested);
  EXPECT_EQ(decided_by(DecisionOutcome::stop, funded), stopped);
  EXPECT_FALSE(decided_by(DecisionOutcome::stop, tested));
  EXPECT_EQ(decided_by(DecisionOutcome::scale, funded), funded);
  EXPECT_EQ(moved_by(BidMove::send_back, tested), draft);
  EXPECT_FALSE(moved_by(BidMove::send_back, funded));
  EXPECT_FALSE(moved_by(BidMove::submit, submitted));
}

}  // namespace
}  // namespace commonweal::investment
