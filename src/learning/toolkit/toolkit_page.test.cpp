#include "learning/toolkit/toolkit_page.hpp"

#include "learning/toolkit/toolkit_fixture.hpp"

namespace commonweal::learning {
namespace {

using missions::words_within;

struct ToolkitPage : ToolkitFixture {
  std::string shown(platform::Parameters query = {}) {
    return words(show_toolkit, {.query_parameters = std::move(query)});
  }
};

TEST_F(ToolkitPage, SetsImpactCostAndSecuritySideBySide) {
  given_toolkit();
  const std::string html = page(show_toolkit, {.query_parameters = {{"stage", "established"}}});
  EXPECT_EQ(words_within(html, "class", "cw-toolkit"), R"(Extra clinics
Clinics in the evening.
For people who wait
Cost
£120 for each person treated, prices of 2019-20
Impact
Still waiting after a year
39% less likely
Between: 26% to 50% less likely
Better
Security of evidence
●●●○
Moderate certainty
12 studies, 3,400 people
)");
}

TEST_F(ToolkitPage, SaysWhatNobodyPublishedAndWhoPublishedAReturn) {
  given_toolkit();
  const std::string html = page(show_toolkit, {.query_parameters = {{"service", "care"}}});
  EXPECT_EQ(words_within(html, "class", "cw-toolkit"), R"(Early help
A key worker for each family.
For families before a crisis
Promising
Cost
£2,500 for each family, year of prices not said
Published return: £1.90 back for each £1
Impact
Persistent absence
18 fewer in every 100
No interval published
Security of evidence
○○○○
Not graded
Number of studies not published
)");
}

TEST_F(ToolkitPage, SaysMonthsAndPadlocksOfEffectsOnAttainmentOnly) {
  given_toolkit();
  given_writing();
  const auto text = shown();
  EXPECT_TRUE(
      says(text, "0.22 standard deviations higher\nAbout 3 months of further progress in a year\n"))
      << text;
  EXPECT_TRUE(says(text, "of 5, by the EEF's rules\n")) << text;
  EXPECT_EQ(text.find("of further progress"), text.rfind("of further progress"));
}

TEST_F(ToolkitPage, MarksIdeasAndKeepsThemApart) {
  given_toolkit();
  const auto text = shown();
  const auto tried = text.find("Has been tried\n");
  const auto ideas = text.find("Could work: ideas that nobody has proven\n");
  ASSERT_NE(tried, std::string::npos) << text;
  ASSERT_NE(ideas, std::string::npos) << text;
  EXPECT_LT(tried, ideas);
  EXPECT_TRUE(says(text.substr(ideas), "A choir for people who wait\n"));
  EXPECT_TRUE(says(text.substr(ideas), "Idea, not proven\n"));
  EXPECT_TRUE(says(text.substr(ideas), "No effect on people is held yet\n"));
}

TEST_F(ToolkitPage, SortsByLinksAndBySizeForOneOutcomeOnly) {
  given_toolkit();
  const std::string all = page(show_toolkit, {});
  EXPECT_TRUE(says(all, "href=\"/interventions?sort=cost\""));
  EXPECT_FALSE(says(all, "sort=impact"));
  const std::string one =
      page(show_toolkit, {.query_parameters = {{"outcome", "waiting-list"}, {"sort", "cost"}}});
  EXPECT_TRUE(says(one, "href=\"/interventions?outcome=waiting-list&amp;sort=impact\""));
  EXPECT_TRUE(says(one, "<strong aria-current=\"true\">Lowest cost first</strong>"));
  EXPECT_TRUE(says(one, "href=\"/interventions.csv?outcome=waiting-list&amp;sort=cost\""));
  EXPECT_EQ(answer(show_toolkit, {.query_parameters = {{"sort", "impact"}}}).error().code,
            base::ErrorCode::invalid_input);
}

TEST_F(ToolkitPage, SaysWhereNothingFitsAndWhereNothingIsHeld) {
  EXPECT_TRUE(says(shown(), "No intervention is held yet\n"));
  given_toolkit();
  EXPECT_TRUE(says(shown({{"words", "zebra"}}), "No intervention fits this choice\n"));
  EXPECT_TRUE(says(shown({{"service", "care"}}), "1 of 3 interventions\n"));
}

TEST_F(ToolkitPage, RefusesWhatIsNotHeldRatherThanShowNothing) {
  given_toolkit();
  for (const char* name : {"service", "mission", "outcome"}) {
    const auto refused = answer(show_toolkit, {.query_parameters = {{name, "evil"}}});
    ASSERT_FALSE(refused) << name;
    EXPECT_EQ(refused.error().code, base::ErrorCode::not_found);
    EXPECT_TRUE(says(missions::told(refused), "There is no " + std::string(name) + " \"evil\"."));
  }
}

TEST_F(ToolkitPage, OffersTheFormToWhoMayAddEvidenceOnly) {
  given_toolkit();
  platform::Request request;
  EXPECT_FALSE(says(page(show_toolkit, request), "/interventions/new"));
  request.visitor = visitor_with(platform::Role::reader);
  EXPECT_FALSE(says(page(show_toolkit, request), "/interventions/new"));
  for (const auto role :
       {platform::Role::analyst, platform::Role::evidence_lead, platform::Role::administrator}) {
    request.visitor = visitor_with(role);
    EXPECT_TRUE(says(page(show_toolkit, request), "/interventions/new"));
  }
}

TEST_F(ToolkitPage, EscapesWhatPeopleType) {
  given_toolkit();
  const std::string html =
      page(show_toolkit, {.query_parameters = {{"words", "<script>alert(1)</script>"}}});
  EXPECT_FALSE(says(html, "<script>alert"));
  EXPECT_TRUE(says(html, "&lt;script&gt;alert(1)"));
}

}  // namespace
}  // namespace commonweal::learning
