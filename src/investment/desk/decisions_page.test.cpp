// Tests recorded and decisions taken, by everyone there is.

#include "investment/desk/decisions_page.hpp"
#include "investment/desk/decision_store.hpp"
#include "investment/desk/desk_fixture.hpp"

namespace commonweal::investment {
namespace {

using platform::Parameters;
using platform::Role;

constexpr auto kTest = "/proposals/{proposal}/tests";
constexpr auto kDecide = "/proposals/{proposal}/decisions";

// As the form of a page makes it that shows so many tests and decisions.
Parameters order(const std::string& version, const std::string& outcome,
                 const std::string& kept = "1") {
  return {{"version", version},
          {"kept", kept},
          {"outcome", outcome},
          {"reasons", "It buys most for its mission."},
          {"decided_by", "Chief Secretary to the Treasury"}};
}

Parameters with(Parameters form, const std::string& name, const std::string& value) {
  form.push_back({name, value});
  return form;
}

struct DecisionForm : DeskFixture {
  DecisionForm() { given(proposal_table(), {bid_but("state", "submitted")}); }

  void given_test() {
    ASSERT_EQ(sent(kTest, kTreasury, {{"version", "1"}, {"kept", "0"}}).status, 303);
  }

  std::vector<Decision> decisions() {
    return seen([](const missions::Holdings& holdings) {
      return decisions_of(holdings.transaction, "evening-clinics");
    });
  }
  std::optional<missions::Commitment> commitment() {
    return seen([](const missions::Holdings& holdings) -> std::optional<missions::Commitment> {
      const auto record = missions::find_record(
          holdings.transaction, missions::RecordKind::commitment, "evening-clinics");
      if (!record) return std::nullopt;
      return missions::made_of<missions::Commitment>(*record);
    });
  }
};

TEST_F(DecisionForm, RecordsATestWithItsSeedAndDigest) {
  EXPECT_EQ(where(sent(kTest, kTreasury, {{"version", "1"}, {"kept", "0"}})),
            "/proposals/evening-clinics/decisions?done=tested");
  EXPECT_EQ(bid().proposal.state, ProposalState::tested);
  const auto tests = seen([](const missions::Holdings& holdings) {
    return tests_of(holdings.transaction, "evening-clinics");
  });
  ASSERT_EQ(tests.size(), 1U);
  EXPECT_EQ(tests[0].code, "evening-clinics-test-1");
  EXPECT_EQ(tests[0].version, 1);
  EXPECT_EQ(tests[0].digest, "abc123");
  EXPECT_EQ(tests[0].mission_critical, sound_run().mission_critical);
  EXPECT_EQ(tests[0].tested_on, "2026-11-23");
}

TEST_F(DecisionForm, RunsNoTestOfAnotherVersionOrOfADraft) {
  EXPECT_EQ(sent(kTest, kTreasury, {{"version", "7"}, {"kept", "0"}}).status, 409);
  run_answer.draws = 0;
  EXPECT_EQ(bid().version(), 1);
  given(proposal_table(), {bid_but("state", "draft")});
  EXPECT_EQ(sent(kTest, kTreasury, {{"version", "2"}, {"kept", "0"}}).status, 409);
}

TEST_F(DecisionForm, FundsATestedBidWithItsPromises) {
  given_test();
  ASSERT_EQ(where(sent(kDecide, kMinister, order("2", "fund"))),
            "/proposals/evening-clinics/decisions?done=decided");
  EXPECT_EQ(bid().proposal.state, ProposalState::funded);
  ASSERT_EQ(decisions().size(), 1U);
  EXPECT_EQ(decisions()[0].version, 2);
  EXPECT_EQ(decisions()[0].test, "evening-clinics-test-1");
  const auto promised = commitment();
  ASSERT_TRUE(promised);
  EXPECT_EQ(promised->promises, sound_run().promises);
  EXPECT_EQ(promised->pounds,
            (std::vector<missions::YearAmount>{{2026, 1'500'000}, {2027, 2'000'000}}));
  EXPECT_EQ(promised->officer, "Director of elective care");
  platform::Transaction transaction(store, platform::Access::read);
  EXPECT_TRUE(platform::verify_audit(transaction).holds());
}

TEST_F(DecisionForm, FundsAtAnotherStartAndAtAScaleThatTheBidAllows) {
  given_test();
  auto form = with(with(order("2", "fund"), "start_year", "2027"), "scale", "0.2");
  EXPECT_EQ(sent(kDecide, kMinister, form).status, 400);
  form.back().value = "0.5";
  ASSERT_EQ(sent(kDecide, kMinister, form).status, 303);
  EXPECT_EQ(question.start_year, 2027);
  EXPECT_EQ(question.scale, 0.5);
  EXPECT_EQ(commitment()->pounds,
            (std::vector<missions::YearAmount>{{2027, 750'000}, {2028, 1'000'000}}));
}

TEST_F(DecisionForm, RefusesAVersionThatIsNotTheLatest) {
  given_test();
  const auto response = sent(kDecide, kMinister, order("1", "fund"));
  EXPECT_EQ(response.status, 409);
  EXPECT_TRUE(says(words(response), "Version 1 is not the latest"));
  EXPECT_TRUE(says(response.body, "It buys most for its mission."));
  EXPECT_TRUE(decisions().empty());
}

TEST_F(DecisionForm, DoesNotFundWhatWasChangedSinceItsTest) {
  given_test();
  auto changed = bid_but("state", "tested");
  changed.fields[proposal_table().column("officer")] = "Another office";
  given(proposal_table(), {changed});
  const auto response = sent(kDecide, kMinister, order("3", "fund"));
  EXPECT_EQ(response.status, 400);
  EXPECT_FALSE(commitment());
}

TEST_F(DecisionForm, NeedsReasonsAndAnOffice) {
  given_test();
  const auto response =
      sent(kDecide, kMinister, {{"version", "2"}, {"kept", "1"}, {"outcome", "decline"}});
  EXPECT_EQ(response.status, 400);
  EXPECT_TRUE(says(response.body, "href=\"#reasons\""));
  EXPECT_TRUE(says(response.body, "href=\"#decided_by\""));
}

TEST_F(DecisionForm, FundsWhatRaidsPreventionOnlyWithAReasonForIt) {
  run_answer.raids = {"It takes £1 million from protected prevention in 2026-27."};
  given_test();
  const auto refused = sent(kDecide, kMinister, order("2", "fund"));
  EXPECT_EQ(refused.status, 400);
  EXPECT_TRUE(says(refused.body, "href=\"#raid_reason\""));
  EXPECT_FALSE(commitment());
  const auto form = with(order("2", "fund"), "raid_reason", "It is repaid in 2027-28.");
  ASSERT_EQ(sent(kDecide, kMinister, form).status, 303);
  EXPECT_EQ(decisions()[0].raid_reason, "It is repaid in 2027-28.");
}

TEST_F(DecisionForm, DefersScalesAndStops) {
  given_test();
  ASSERT_EQ(sent(kDecide, kMinister, order("2", "defer")).status, 303);
  EXPECT_EQ(bid().proposal.state, ProposalState::tested);
  EXPECT_EQ(sent(kDecide, kMinister, order("2", "stop", "2")).status, 409);
  ASSERT_EQ(sent(kDecide, kMinister, order("2", "fund", "2")).status, 303);
  auto scaled = with(with(order("3", "scale", "3"), "scale", "2"), "start_year", "2027");
  ASSERT_EQ(sent(kDecide, kMinister, scaled).status, 303);
  EXPECT_EQ(commitment()->state, missions::CommitmentState::scaled);
  EXPECT_EQ(commitment()->pounds,
            (std::vector<missions::YearAmount>{{2026, 1'500'000}, {2027, 4'000'000}}));
  EXPECT_EQ(commitment()->promises[0].change,
            (std::vector<missions::YearAmount>{{2026, -10}, {2027, -60}}));
  ASSERT_EQ(sent(kDecide, kMinister, order("3", "stop", "4")).status, 303);
  EXPECT_EQ(commitment()->state, missions::CommitmentState::stopped);
  EXPECT_EQ(decisions().size(), 4U);
}

TEST_F(DecisionForm, TakesAButtonThatIsPressedTwiceOnce) {
  const Parameters test = {{"version", "1"}, {"kept", "0"}};
  ASSERT_EQ(sent(kTest, kTreasury, test).status, 303);
  EXPECT_EQ(sent(kTest, kTreasury, test).status, 409);
  EXPECT_EQ(sent(kTest, kTreasury, {{"version", "2"}, {"kept", "0"}}).status, 409);
  ASSERT_EQ(sent(kDecide, kMinister, order("2", "defer")).status, 303);
  EXPECT_EQ(sent(kDecide, kMinister, order("2", "defer")).status, 409);
  ASSERT_EQ(sent(kDecide, kMinister, order("2", "fund", "2")).status, 303);
  EXPECT_EQ(sent(kDecide, kMinister, order("2", "fund", "2")).status, 409);
  const auto half = with(order("3", "scale", "3"), "scale", "0.5");
  ASSERT_EQ(sent(kDecide, kMinister, half).status, 303);
  const auto again = sent(kDecide, kMinister, half);
  EXPECT_EQ(again.status, 409);
  EXPECT_TRUE(says(words(again), "recorded since you opened this page"));
  EXPECT_EQ(decisions().size(), 3U);
  EXPECT_EQ(commitment()->promises[0].change.back().amount, -15);  // Half once, not a quarter.
}

TEST_F(DecisionForm, AsksForAnOfficeAndNamesNobodyWhoSentIt) {
  given_test();
  auto form = order("2", "fund");
  form.back().value = "someone@example.org";
  const auto refused = sent(kDecide, kMinister, form);
  EXPECT_EQ(refused.status, 400);
  EXPECT_TRUE(says(refused.body, "Enter an office, not an email address"));
  ASSERT_EQ(sent(kDecide, kMinister, order("2", "fund")).status, 303);
  const auto told = page(show_decisions, platform::Visitor{});
  ASSERT_TRUE(told) << missions::told(told);
  EXPECT_TRUE(says(told->body, "Chief Secretary to the Treasury"));
  EXPECT_FALSE(says(told->body, "A person"));
  EXPECT_FALSE(says(told->body, "account:7"));
  for (const auto& field : decisions()[0].record().fields) {
    EXPECT_FALSE(says(field, "A person") || says(field, "account:7")) << field;
  }
}

TEST_F(DecisionForm, TellsWhatCannotBeTestedAndKeepsTheBidAsItStands) {
  const auto none = [](const missions::Holdings&, const Proposal&,
                       const TestRunQuestion&) -> base::Result<TestRun> {
    return base::fail(base::ErrorCode::invalid_input, "No envelope of dhsc is held for 2026-27.");
  };
  for (const auto& route : desk_routes({store, [this] { return now; }, desk_refused, none})) {
    if (route.pattern != kTest) continue;
    platform::Request request{.method = platform::Method::post,
                              .path_parameters = {{"proposal", "evening-clinics"}}};
    request.visitor = kTreasury;
    request.form_parameters = {{"version", "1"}, {"kept", "0"}};
    const auto response = route.handler(request);
    EXPECT_EQ(response.status, 409);
    EXPECT_TRUE(says(words(response), "No envelope of dhsc is held"));
  }
  EXPECT_EQ(bid().proposal.state, ProposalState::submitted);
}

TEST_F(DecisionForm, LetsInWhoMayAndNobodyElse) {
  for (const auto& visitor :
       {platform::Visitor{}, kDrafter, kLead, kMinister, desk_visitor(Role::administrator),
        desk_visitor(Role::mission_unit), desk_visitor(Role::reader)}) {
    EXPECT_EQ(sent(kTest, visitor, {{"version", "1"}, {"kept", "0"}}).status, 403);
  }
  given_test();
  for (const auto& visitor :
       {platform::Visitor{}, kDrafter, kLead, kTreasury, desk_visitor(Role::administrator),
        desk_visitor(Role::mission_unit)}) {
    EXPECT_EQ(sent(kDecide, visitor, order("2", "fund")).status, 403);
  }
  EXPECT_TRUE(decisions().empty());
}

TEST_F(DecisionForm, ShowsWhoDecidedOnWhichVersionAndTestAndWhatChanged) {
  given_test();
  ASSERT_EQ(sent(kDecide, kMinister, order("2", "fund")).status, 303);
  auto changed = bid_but("state", "funded");
  changed.fields[proposal_table().column("officer")] = "Another office";
  given(proposal_table(), {changed});
  const auto shown = page(show_decisions, platform::Visitor{});
  ASSERT_TRUE(shown) << missions::told(shown);
  const std::string all = words(*shown);
  for (const auto* text :
       {"Chief Secretary to the Treasury", "Version 2. The bid was changed since",
        "evening-clinics-test-1", "It buys most for its mission.", "97.0%",
        "Taken out:", "Another office", "Kept with 10,000 draws, seed 1"}) {
    EXPECT_TRUE(says(all, text)) << text << "\n" << all;
  }
  EXPECT_FALSE(says(all, "Record the decision"));
}

}  // namespace
}  // namespace commonweal::investment
