#include "investment/proposals/proposal_store.hpp"

#include <gtest/gtest.h>

#include "investment/proposals/proposals_fixture.hpp"

namespace commonweal::investment {
namespace {

using platform::Role;

TEST_F(ProposalsFixture, DraftsAreSeenByThoseWhoWriteThemAndThoseWhoDecide) {
  given_bid("draft");
  const auto sees = [&](const platform::Visitor& visitor) {
    platform::Transaction transaction(store, platform::Access::read);
    return find_proposal(transaction, visitor, "evening-clinics").has_value() &&
           proposals_seen(transaction, visitor).size() == 1;
  };
  EXPECT_FALSE(sees({}));
  EXPECT_TRUE(sees(visitor(Role::body_lead, "RRK")));
  EXPECT_TRUE(sees(visitor(Role::analyst, "RRK")));
  EXPECT_TRUE(sees(visitor(Role::body_lead, "dhsc")));  // Its department.
  EXPECT_TRUE(sees(visitor(Role::treasury, "")));
  EXPECT_TRUE(sees(visitor(Role::minister, "")));
  EXPECT_TRUE(sees(visitor(Role::mission_unit, "")));
  EXPECT_FALSE(sees(visitor(Role::body_lead, "W92000004")));
  EXPECT_FALSE(sees(visitor(Role::analyst, "W92000004")));
  EXPECT_FALSE(sees(visitor(Role::reader, "")));
  EXPECT_FALSE(sees(visitor(Role::independent, "")));
  EXPECT_FALSE(sees(visitor(Role::evidence_lead, "")));
}

TEST_F(ProposalsFixture, FromItsSubmissionOnABidIsPublic) {
  for (const auto* state : {"submitted", "tested", "funded", "declined", "withdrawn", "stopped"}) {
    given_bid(state);
    platform::Transaction transaction(store, platform::Access::read);
    EXPECT_TRUE(find_proposal(transaction, {}, "evening-clinics")) << state;
    EXPECT_EQ(proposals_seen(transaction, {}).size(), 1U) << state;
  }
}

TEST_F(ProposalsFixture, WhoMayNotSeeADraftIsToldThatThereIsNone) {
  given_bid("draft");
  platform::Transaction transaction(store, platform::Access::read);
  const auto draft = find_proposal(transaction, {}, "evening-clinics");
  const auto none = find_proposal(transaction, {}, "nothing");
  ASSERT_FALSE(draft || none);
  EXPECT_EQ(draft.error().code, none.error().code);
  EXPECT_EQ(draft.error().problems[0].what, "There is no proposal \"evening-clinics\".");
}

TEST_F(ProposalsFixture, EachWriteThatChangesABidIsAVersion) {
  given_bid("draft");
  given_bid("submitted");
  given_bid("submitted");
  platform::Transaction transaction(store, platform::Access::read);
  EXPECT_EQ(version_of(transaction, "evening-clinics"), 2);
}

TEST_F(ProposalsFixture, IsWrittenWholeOrNotAtAll) {
  const auto put = [&](const std::vector<Proposal>& bids) {
    platform::Transaction transaction(store, platform::Access::write);
    const auto directory = missions::load_directory(transaction);
    auto done = put_proposals({transaction, *directory}, bids, missions::act_of("test"));
    if (done) transaction.commit();
    return done;
  };
  Proposal sound = bid_of("submitted");
  sound.benefits.clear();
  Proposal lost = sound;
  lost.code = "lost";
  lost.needs = {"nothing"};
  const auto refused = put({sound, lost});
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().problems[0].place, "proposals[1].needs[0]");
  EXPECT_EQ(refused.error().problems[0].what, "There is no proposal \"nothing\".");
  {
    platform::Transaction transaction(store, platform::Access::read);
    EXPECT_TRUE(proposals_of(transaction).empty());
  }
  const auto done = put({sound});
  ASSERT_TRUE(done) << missions::told(done);
  EXPECT_EQ(done->added, 1);
}

TEST_F(ProposalsFixture, ACaseOfTheStoreHasWhatItsBidsName) {
  given_bid("submitted");
  platform::Transaction transaction(store, platform::Access::read);
  const auto directory = missions::load_directory(transaction);
  const Case of = read_case({transaction, *directory}, proposals_of(transaction));
  EXPECT_EQ(of.price_year, 2026);
  ASSERT_EQ(of.effects.size(), 1U);
  EXPECT_EQ(of.effects[0].code, "extra-clinics-waits");
  EXPECT_EQ(of.effects[0].metric, "waiting-list");
  EXPECT_FALSE(of.effects[0].is_illustrative);
  ASSERT_EQ(of.places.size(), 1U);
  EXPECT_EQ(of.places[0].name, "England");
  ASSERT_NE(find_metric(of, "waiting-list"), nullptr);
  EXPECT_FALSE(find_metric(of, "waiting-list")->no_forecast.empty());
}

}  // namespace
}  // namespace commonweal::investment
