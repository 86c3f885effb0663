#include "investment/prevention/prevention_page.hpp"

#include <gtest/gtest.h>

#include "investment/prevention/early_wins_page.hpp"
#include "investment/prevention/prevention_site_fixture.hpp"
#include "investment/proposals/proposals_fixture.hpp"

namespace commonweal::investment {
namespace {

using platform::Request;

struct PreventionPage : PreventionSiteFixture {};

TEST_F(PreventionPage, ShowsDefinitionSharesAndWhoSaidWhat) {
  const auto html = answer(show_prevention, {})->body;
  EXPECT_TRUE(holds(html, "Before there is a need. It counts."));
  EXPECT_TRUE(holds(html, "Meets a need. It does not count."));
  EXPECT_TRUE(holds(html, "In 2027-28 4.00% of its spending was reviewed as prevention"));
  EXPECT_TRUE(holds(html, "It is spent before anyone is ill."));
  EXPECT_TRUE(holds(html, "Reviewed by HM Treasury on 2026-06-01."));
  EXPECT_TRUE(holds(html, "No bid that is public takes from prevention spending"));
  EXPECT_FALSE(holds(html, "Classify spending"));
}

TEST_F(PreventionPage, ShowsTheFourShifts) {
  const auto html = answer(show_shifts, {})->body;
  EXPECT_TRUE(
      holds(html, "From prisons to community policing, rehabilitation and youth services."));
  EXPECT_TRUE(holds(html, "No figures are held of both sides of this shift."));
}

TEST_F(PreventionPage, ShowsEarlyWinsByLimitsThatAReaderMayChange) {
  EXPECT_TRUE(holds(answer(show_early_wins, {})->body, "No bid is public yet."));
  const auto bad = answer(show_early_wins, {.query_parameters = {{"months", "soon"}}});
  EXPECT_EQ(bad->status, 400);
}

TEST_F(PreventionPage, TakesAClassThatCountsForNothingUntilAnotherReviewsIt) {
  EXPECT_EQ(sent(classify(treasury(7)), 0).status, 303);
  EXPECT_EQ(kept().state, ReviewState::proposed);
  EXPECT_EQ(kept().prevention_class(), PreventionClass::acute);
  EXPECT_TRUE(holds(answer(show_prevention, {})->body, "No share can be given"));
}

TEST_F(PreventionPage, DoesNotLetAnAccountReviewWhatItClassified) {
  sent(classify(treasury(7)), 0);
  const auto own = sent(review(treasury(7), "Another office"), 1);
  EXPECT_EQ(own.status, 403);
  EXPECT_TRUE(holds(own.body, "You classified this."));
  EXPECT_EQ(sent(review(treasury(8), "office of spending"), 1).status, 400);
  EXPECT_EQ(sent(review(treasury(8), "Another office"), 1).status, 303);
  EXPECT_EQ(kept().state, ReviewState::reviewed);
}

// A draft is answered as what is not there, or its title would stand on a public page.
TEST_F(PreventionPage, ClassifiesNoDraftAndNamesNone) {
  auto draft = bid_of("draft").record();
  draft.fields[proposal_table().column("body")] = "dhsc";
  given(proposal_table(), {draft});
  std::string told;
  for (const auto* subject : {"proposal:evening-clinics", "proposal:none-such"}) {
    auto request = classify(treasury(7));
    request.form_parameters[0].value = subject;
    const auto again = sent(request, 0);
    EXPECT_EQ(again.status, 400);
    EXPECT_TRUE(holds(again.body, "Choose what is classified."));
    EXPECT_FALSE(holds(again.body, "Evening clinics"));
    EXPECT_TRUE(told.empty() || told == again.body) << "the two can be told apart";
    told = again.body;
  }
}

TEST_F(PreventionPage, RefusesWhoMayNotAndFactsThatContradict) {
  EXPECT_EQ(sent(classify(visitor(9, platform::Role::analyst)), 0).status, 403);
  auto request = classify(treasury(7));
  request.form_parameters[2].value = "before";  // A need that is not there yet, met.
  const auto again = sent(request, 0);
  EXPECT_EQ(again.status, 400);
  EXPECT_TRUE(holds(again.body, "People who have the need cannot be reached before they have it."));
}

}  // namespace
}  // namespace commonweal::investment
