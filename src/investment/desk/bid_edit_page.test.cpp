// The form of a bid as somebody fills it in: its tasks, its moves, and what comes back.

#include <algorithm>

#include "investment/desk/bid_edit_page.hpp"
#include "investment/desk/bid_tasks_page.hpp"
#include "investment/desk/desk_fixture.hpp"

namespace commonweal::investment {
namespace {

using platform::Parameters;
using platform::Role;

constexpr auto kEdit = "/proposals/{proposal}/edit/{task}";
constexpr auto kSubmit = "/proposals/{proposal}/submit";
constexpr auto kSendBack = "/proposals/{proposal}/send-back";

const Parameters kNew = {{"title", "Night clinics"},
                         {"summary", "Clinics at night."},
                         {"body", "RRK"},
                         {"department", "dhsc"},
                         {"mission", "health"}};

Parameters but(Parameters form, const std::string& name, const std::string& value) {
  const auto found = std::ranges::find(form, name, &platform::Parameter::name);
  if (found == form.end()) {
    form.push_back({name, value});
  } else {
    found->value = value;
  }
  return form;
}

const Parameters kCosts = {{"version", "1"},
                           {"prices", "real"},
                           {"price_year", "2026"},
                           {"lines", "1"},
                           {"from", "2026"},
                           {"years", "3"},
                           {"line-1-what", "new staff"},
                           {"line-1-budget", "rdel"},
                           {"line-1-2026", "£1,200,000"},
                           {"line-1-2028", "5"}};

using BidForm = DeskFixture;

TEST_F(BidForm, MakesADraftThatOnlyThoseWhoWorkOnItSee) {
  const auto response = sent("/proposals/new", kDrafter, kNew);
  ASSERT_EQ(where(response), "/proposals/night-clinics/edit?done=drafted") << response.body;
  const auto made = bid("night-clinics");
  EXPECT_EQ(made.proposal.state, ProposalState::draft);
  EXPECT_EQ(made.proposal.first_year, 2027);  // The next financial year.
  const auto seen_by = [&](const platform::Visitor& visitor) {
    return seen([&](const missions::Holdings& holdings) {
      return held_bid(holdings.transaction, visitor, "night-clinics").has_value();
    });
  };
  for (const auto& visitor : {kDrafter, kLead, kTreasury, kMinister}) EXPECT_TRUE(seen_by(visitor));
  EXPECT_FALSE(seen_by(platform::Visitor{}));
  EXPECT_FALSE(seen_by(desk_visitor(Role::body_lead, "hull")));
  EXPECT_FALSE(seen_by(desk_visitor(Role::administrator)));
  EXPECT_EQ(where(sent("/proposals/new", kDrafter, kNew)),
            "/proposals/night-clinics-2/edit?done=drafted");
}

TEST_F(BidForm, ComesBackWithWhatWasTypedAndEveryProblem) {
  const auto response =
      sent("/proposals/new", kDrafter, but(but(kNew, "title", ""), "mission", "none"));
  EXPECT_EQ(response.status, 400);
  EXPECT_TRUE(says(response.body, "href=\"#mission\""));
  EXPECT_TRUE(says(response.body, "Clinics at night."));
  const auto blank = sent("/proposals/new", kDrafter, {});
  for (const auto* field : {"title", "summary", "body", "department", "mission"}) {
    EXPECT_TRUE(says(blank.body, "href=\"#" + std::string(field) + "\"")) << field;
  }
  EXPECT_TRUE(says(blank.body, "Select the body that bids"));
  EXPECT_EQ(sent("/proposals/new", kDrafter, but(kNew, "body", "hull")).status, 403);
}

TEST_F(BidForm, SavesCostsByLineAndYear) {
  given_bid();
  ASSERT_EQ(where(sent(kEdit, kDrafter, kCosts, "costs")),
            "/proposals/evening-clinics/edit?done=kept");
  EXPECT_EQ(text_of_bid("costs"), "budget=rdel what=new-staff 2026=1200000 2028=5");
  EXPECT_EQ(bid().version(), 2);
  platform::Transaction transaction(store, platform::Access::read);
  EXPECT_TRUE(platform::verify_audit(transaction).holds());
}

TEST_F(BidForm, PutsEachProblemOfALineAtItsField) {
  given_bid();
  auto form = but(but(kCosts, "line-1-2026", "much"), "line-1-budget", "");
  form = but(but(form, "line-1-mitigated", "2"), "line-1-what", "staff");
  const auto response = sent(kEdit, kDrafter, form, "costs");
  EXPECT_EQ(response.status, 400);
  for (const auto* field : {"#line-1-2026", "#line-1-budget", "#line-1-mitigated"}) {
    EXPECT_TRUE(says(response.body, "href=\"" + std::string(field) + "\"")) << field;
  }
  EXPECT_TRUE(says(response.body, "value=\"much\""));
  EXPECT_EQ(bid().version(), 1);
}

TEST_F(BidForm, SavesNothingThatTheRecordsDoNotBearOut) {
  given_bid();
  const Parameters costs = but(kCosts, "line-1-category", "palaces");
  const auto unknown = sent(kEdit, kDrafter, costs, "costs");
  EXPECT_EQ(unknown.status, 400);
  EXPECT_TRUE(says(unknown.body, "href=\"#line-1-category\""));
  const auto value = sent(kEdit, kDrafter,
                          {{"version", "1"},
                           {"lines", "2"},
                           {"from", "2026"},
                           {"years", "1"},
                           {"line-2-value", "none"},
                           {"line-2-2026", "5"}},
                          "benefits");
  EXPECT_EQ(value.status, 400);
  EXPECT_TRUE(says(value.body, "href=\"#line-2-value\""));
  EXPECT_EQ(bid().version(), 1);
}

TEST_F(BidForm, TellsNobodyThatAnotherBodysDraftIsThere) {
  auto other = bid_but("body", "hull");
  other.code = "secret-plan";
  other.fields[proposal_table().column("department")] = "hull";
  given(proposal_table(), {other});
  given_bid();
  const auto refused = sent(kEdit, kDrafter, {{"version", "1"}, {"needs", "secret-plan"}}, "links");
  EXPECT_EQ(refused.status, 400);
  EXPECT_TRUE(says(refused.body, "There is no bid &quot;secret-plan&quot;") ||
              says(refused.body, "There is no bid \"secret-plan\""));
}

TEST_F(BidForm, GrowsByALineAndAYearAndKeepsNothing) {
  given_bid();
  const auto line = sent(kEdit, kDrafter, but(kCosts, "do", "add-line"), "costs");
  EXPECT_EQ(line.status, 200);
  EXPECT_TRUE(says(line.body, "name=\"line-2-budget\""));
  EXPECT_TRUE(says(line.body, "value=\"£1,200,000\""));
  const auto year = sent(kEdit, kDrafter, but(kCosts, "do", "add-year"), "costs");
  EXPECT_TRUE(says(year.body, "name=\"line-1-2029\""));
  EXPECT_EQ(bid().version(), 1);
}

TEST_F(BidForm, BuildsReachUpToItsFullSize) {
  given_bid();
  const Parameters form = {{"version", "1"},
                           {"lines", "2"},
                           {"from", "2026"},
                           {"years", "1"},
                           {"line-1-effect", "extra-clinics-waits"},
                           {"line-1-place", "England"},
                           {"line-1-full", "3000"},
                           {"line-1-from", "2026"},
                           {"line-1-until", "2029"},
                           {"line-1-ramp", "3"}};
  ASSERT_EQ(sent(kEdit, kDrafter, form, "reach").status, 303);
  EXPECT_EQ(text_of_bid("reach"),
            "effect=extra-clinics-waits place=E92000001 2026=1000 2027=2000 2028=3000 2029=3000");
  const auto lost =
      sent(kEdit, kDrafter, but(but(form, "version", "2"), "line-1-effect", "none"), "reach");
  EXPECT_EQ(lost.status, 400);
  EXPECT_TRUE(says(lost.body, "href=\"#line-1-effect\""));
}

TEST_F(BidForm, MovesEveryAmountWithTheFirstYear) {
  given_bid();
  const auto costs = bid().proposal.costs;
  ASSERT_EQ(sent(kEdit, kDrafter,
                 {{"version", "1"},
                  {"first_year", "2027"},
                  {"start_years", "2027 2028"},
                  {"least_scale", "0.5"},
                  {"years", "20"}},
                 "timing")
                .status,
            303);
  EXPECT_EQ(bid().proposal.first_year, 2027);
  EXPECT_EQ(bid().proposal.costs[0].pounds, missions::moved(costs[0].pounds, 1));
}

TEST_F(BidForm, TellsWhatAnotherWroteInBetweenAndLosesNothing) {
  given_bid();
  ASSERT_EQ(
      sent(kEdit, kDrafter, {{"version", "1"}, {"officer", "First office"}}, "officer").status,
      303);
  const Parameters late = {{"version", "1"}, {"officer", "Second office"}};
  const auto response = sent(kEdit, kLead, late, "officer");
  EXPECT_EQ(response.status, 409);
  EXPECT_TRUE(says(words(response), "Version 1 is not the latest: version 2 was written"));
  EXPECT_TRUE(says(words(response), "First office"));
  EXPECT_TRUE(says(response.body, "value=\"Second office\""));
  EXPECT_EQ(text_of_bid("officer"), "First office");
  EXPECT_EQ(sent(kEdit, kLead, but(late, "version", "2"), "officer").status, 303);
  EXPECT_EQ(text_of_bid("officer"), "Second office");
}

TEST_F(BidForm, MarksEachTaskAndSaysWhyItCannotBeSubmittedYet) {
  given(proposal_table(), {bid_but("reach", "")});
  const auto list = page(show_bid_tasks, kDrafter);
  ASSERT_TRUE(list) << missions::told(list);
  EXPECT_TRUE(says(words(*list), "Cannot be submitted yet"));
  EXPECT_TRUE(says(words(*list), "with which nobody is reached"));
  EXPECT_TRUE(says(words(*list), "Not started"));
  EXPECT_TRUE(says(words(*list), "Done"));
  for (const auto& task : all_bid_tasks()) {
    EXPECT_TRUE(page(show_bid_task, kDrafter, std::string(task.word))) << task.word;
  }
  EXPECT_FALSE(page(show_bid_task, kDrafter, "none"));
  EXPECT_FALSE(page(show_bid_tasks, desk_visitor(Role::analyst, "hull")));
}

TEST_F(BidForm, IsSubmittedOnlyWhenItLacksNothing) {
  given(proposal_table(), {bid_but("evaluation", "")});
  const auto refused = sent(kSubmit, kLead, {{"version", "1"}});
  EXPECT_EQ(refused.status, 400);
  EXPECT_TRUE(says(refused.body, "href=\"/proposals/evening-clinics/edit/evaluation\""));
  ASSERT_EQ(
      sent(kEdit, kDrafter, {{"version", "1"}, {"evaluation", "A trial."}}, "evaluation").status,
      303);
  EXPECT_EQ(sent(kSubmit, kDrafter, {{"version", "2"}}).status, 403);
  const auto submitted = sent(kSubmit, kLead, {{"version", "2"}});
  EXPECT_EQ(where(submitted), "/proposals/evening-clinics/edit?done=submit") << words(submitted);
  EXPECT_EQ(bid().proposal.state, ProposalState::submitted);
}

TEST_F(BidForm, StaysAsItIsOnceSubmittedUntilItIsSentBack) {
  given(proposal_table(), {bid_but("state", "submitted")});
  const Parameters change = {{"version", "1"}, {"officer", "Another"}};
  EXPECT_EQ(sent(kEdit, kDrafter, change, "officer").status, 403);
  EXPECT_EQ(sent(kSendBack, kDrafter, {{"version", "1"}}).status, 403);
  EXPECT_EQ(sent(kSendBack, kLead, {{"version", "1"}}).status, 303);
  EXPECT_EQ(sent(kEdit, kDrafter, but(change, "version", "2"), "officer").status, 303);
  EXPECT_EQ(sent("/proposals/{proposal}/withdraw", kLead, {{"version", "3"}}).status, 303);
  EXPECT_EQ(bid().proposal.state, ProposalState::withdrawn);
}

}  // namespace
}  // namespace commonweal::investment
