#include "missions/paper/claim_page.hpp"

#include <gtest/gtest.h>

#include "missions/paper/mission_recomputations.hpp"
#include "missions/paper/paper_file.hpp"
#include "missions/paper/paper_page_fixture.hpp"

namespace commonweal::missions {
namespace {

std::string page_of(const Paper& paper, std::string claim) {
  return page_body(show_claim({.path_parameters = {{"claim", std::move(claim)}}}, paper));
}

TEST(ClaimPage, ShowsStepsInputsAndCommand) {
  const std::string page = page_of(few_paper(), "highest");
  EXPECT_TRUE(page_holds(page, "390 to 400 people"));
  EXPECT_TRUE(page_holds(page, "The working, step by step"));
  EXPECT_TRUE(page_holds(page, "The Office, office/file.csv, rows 2013. Open."));
  EXPECT_TRUE(page_holds(page, "Borsetshire"));
  EXPECT_TRUE(page_holds(page, "<code>commonweal paper --claim highest</code>"));
  EXPECT_TRUE(page_holds(page, "Not both."));
  EXPECT_TRUE(page_holds(page, "href=\"/paper/quoted\" rel=\"next\""));
  EXPECT_FALSE(page_holds(page, "rel=\"prev\""));
}

TEST(ClaimPage, SaysWhatAQuotedClaimWouldNeedAndNoMore) {
  const std::string page = page_of(few_paper(), "quoted");
  EXPECT_TRUE(page_holds(page, "The list of them"));
  EXPECT_FALSE(page_holds(page, "step by step"));
  EXPECT_FALSE(page_holds(page, "cw-command"));
}

TEST(ClaimPage, DrawsTheSeriesOfAReplay) {
  const Paper paper = read_paper("examples", mission_recomputations()).value();
  const std::string page = page_of(paper, "waiting-list-recovery");
  EXPECT_TRUE(page_holds(page, "<svg"));
  EXPECT_TRUE(page_holds(page, "If the window is repeated"));
  EXPECT_TRUE(page_holds(page, "href=\"/metrics/nhs-waiting-list?body=E92000001\""));
  const std::string peak = page_of(paper, "waiting-list-peak");
  EXPECT_TRUE(page_holds(peak, "working-figures"));
  EXPECT_FALSE(page_holds(peak, "If the window is repeated"));
  EXPECT_FALSE(page_holds(page_of(paper, "pisa-maths"), "working-figures"));
}

TEST(ClaimPage, LinksThePageThatAnswersTheSameQuestion) {
  const Paper paper = read_paper("examples", mission_recomputations()).value();
  EXPECT_TRUE(
      page_holds(page_of(paper, "avoidable-deaths"),
                 "href=\"/metrics/avoidable-mortality/excess?body=K02000001&amp;from=2010"));
  EXPECT_FALSE(
      page_holds(page_of(paper, "waiting-list-peak"), "the same question on this service"));
}

TEST(ClaimPage, KnowsNoOtherClaim) {
  const auto response = show_claim({.path_parameters = {{"claim", "none"}}}, few_paper());
  ASSERT_FALSE(response);
  EXPECT_EQ(response.error().code, base::ErrorCode::not_found);
}

}  // namespace
}  // namespace commonweal::missions
