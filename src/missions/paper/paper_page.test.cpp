#include "missions/paper/paper_page.hpp"

#include <gtest/gtest.h>

#include "missions/paper/mission_recomputations.hpp"
#include "missions/paper/paper_file.hpp"
#include "missions/paper/paper_page_fixture.hpp"

namespace commonweal::missions {
namespace {

std::string body_of(const platform::Parameters& query) {
  static const Paper paper = few_paper();
  return page_body(show_paper({.query_parameters = query}, paper));
}

TEST(PaperPage, ShowsEveryClaimWithBothFiguresStateAndCommand) {
  const std::string page = body_of({});
  EXPECT_TRUE(page_holds(page, "<h1 class=\"govuk-heading-xl\">The paper, recomputed</h1>"));
  EXPECT_TRUE(
      page_holds(page, "<a class=\"govuk-link\" href=\"/paper/highest\">People who wait</a>"));
  EXPECT_TRUE(page_holds(page, "nearly 400"));
  EXPECT_TRUE(page_holds(
      page, "400 people<br><span class=\"cw-secondary\">against 390 to 400 people</span>"));
  EXPECT_TRUE(page_holds(page, "<code>commonweal paper --claim highest</code>"));
  EXPECT_TRUE(page_holds(page, "examples/paper/figures.csv, rows 13"));
  EXPECT_TRUE(page_holds(page, "It would need: The list of them"));
}

TEST(PaperPage, SaysFirstOfAllWhatItListsAndThatTheMonthsOfTheWindowAreOurs) {
  const Paper paper = read_paper("examples", mission_recomputations()).value();
  const std::string page = page_body(show_paper({}, paper));
  const std::string lead = page.substr(0, page.find("The claims by state"));
  EXPECT_TRUE(page_holds(lead,
                         "Here are its 157 claims: each figure that it gives, and each "
                         "statement that a figure could deny"));
  EXPECT_TRUE(page_holds(lead,
                         "The 9.98 years of the waiting list rest on months that the paper "
                         "does not name and that we picked after trying others."));
  EXPECT_TRUE(page_holds(lead, "href=\"/paper/waiting-list-recovery\">what other months give<"));
  EXPECT_FALSE(page_holds(body_of({}), "of the waiting list rest on"));
}

TEST(PaperPage, OpensWithTheClaimsThatCarryTheArgument) {
  const std::string page = body_of({});
  const auto begins = page.find("The figures that carry the argument</h2>");
  const auto ends = page.find("What differs, and why</h2>");
  ASSERT_LT(begins, ends);
  const std::string section = page.substr(begins, ends - begins);
  EXPECT_TRUE(page_holds(section, "/paper/highest"));
  EXPECT_FALSE(page_holds(section, "/paper/quoted"));
}

TEST(PaperPage, SaysWhereThePaperContradictsItself) {
  const std::string page = body_of({});
  EXPECT_TRUE(page_holds(page, "Where the paper contradicts itself</h2>"));
  EXPECT_TRUE(page_holds(page, "How many wait"));
  EXPECT_TRUE(page_holds(page, "Not both."));
}

TEST(PaperPage, ShowsOnlyTheClaimsThatWereAskedFor) {
  const std::string page = body_of({{"state", "quoted"}});
  EXPECT_TRUE(page_holds(page, "1 of 2 claims</h2>"));
  EXPECT_TRUE(page_holds(page, "/paper/quoted"));
  EXPECT_FALSE(page_holds(page, "/paper/highest"));
  EXPECT_FALSE(page_holds(page, "contradicts itself"));
  EXPECT_TRUE(page_holds(page, "href=\"/paper.csv?state=quoted\""));
  EXPECT_TRUE(page_holds(body_of({{"part", "workforce"}, {"state", "differs"}}), "No claim fits"));
}

TEST(PaperPage, EscapesWhatTheFilesSay) {
  EXPECT_TRUE(page_holds(body_of({}), "Managers &lt;of&gt; trusts"));
}

TEST(PaperPage, RefusesAStateThatIsNone) {
  const auto response = show_paper({.query_parameters = {{"state", "wrong"}}}, few_paper());
  ASSERT_FALSE(response);
  EXPECT_EQ(response.error().code, base::ErrorCode::invalid_input);
}

TEST(PaperPage, GivesItsClaimsAway) {
  const Paper paper = few_paper();
  const platform::Request asked{.query_parameters = {{"part", "workforce"}}};
  const auto csv = take_paper_csv(asked, paper).value();
  EXPECT_TRUE(page_holds(csv.body, "\nquoted,workforce,"));
  EXPECT_FALSE(page_holds(csv.body, "highest"));
  const auto json = take_paper_json(asked, paper).value();
  EXPECT_TRUE(json.body.starts_with("{\"claims\":[{\"id\":\"quoted\""));
  EXPECT_TRUE(take_paper_xlsx(asked, paper).value().body.starts_with("PK"));
}

}  // namespace
}  // namespace commonweal::missions
