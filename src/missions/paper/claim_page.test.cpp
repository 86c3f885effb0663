#include "missions/paper/claim_page.hpp"

#include <gtest/gtest.h>

#include "missions/paper/mission_recomputations.hpp"
#include "missions/paper/paper_example.hpp"
#include "missions/paper/paper_file.hpp"
#include "platform/html/testing/html_tree.hpp"

namespace commonweal::missions {
namespace {

std::string page_of(const Paper& paper, std::string claim) {
  const auto response = show_claim({.path_parameters = {{"claim", std::move(claim)}}}, paper);
  EXPECT_TRUE(response.has_value());
  EXPECT_TRUE(platform::read_html(response->body));
  return response->body;
}

bool holds(const std::string& page, std::string_view words) {
  return page.find(words) != std::string::npos;
}

TEST(ClaimPage, ShowsStepsInputsAndCommand) {
  const std::string page = page_of(few_paper(), "highest");
  EXPECT_TRUE(holds(page, "390 people to 400 people"));
  EXPECT_TRUE(holds(page, "The working, step by step"));
  EXPECT_TRUE(holds(page, "The Office, office/file.csv, rows 2013. Open."));
  EXPECT_TRUE(holds(page, "Borsetshire"));
  EXPECT_TRUE(holds(page, "<code>commonweal paper --claim highest</code>"));
  EXPECT_TRUE(holds(page, "Not both."));
  EXPECT_TRUE(holds(page, "href=\"/paper/quoted\" rel=\"next\""));
  EXPECT_FALSE(holds(page, "rel=\"prev\""));
}

TEST(ClaimPage, SaysWhatAQuotedClaimWouldNeedAndNoMore) {
  const std::string page = page_of(few_paper(), "quoted");
  EXPECT_TRUE(holds(page, "The list of them"));
  EXPECT_FALSE(holds(page, "step by step"));
  EXPECT_FALSE(holds(page, "cw-command"));
}

TEST(ClaimPage, DrawsTheSeriesOfAReplay) {
  const Paper paper = read_paper("examples", mission_recomputations()).value();
  const std::string page = page_of(paper, "waiting-list-recovery");
  EXPECT_TRUE(holds(page, "<svg"));
  EXPECT_TRUE(holds(page, "If the window is repeated"));
  EXPECT_TRUE(holds(page, "href=\"/metrics/nhs-waiting-list?body=E92000001\""));
  EXPECT_FALSE(holds(page_of(paper, "waiting-list-peak"), "<svg class=\"cw-chart"));
}

TEST(ClaimPage, KnowsNoOtherClaim) {
  const auto response = show_claim({.path_parameters = {{"claim", "none"}}}, few_paper());
  ASSERT_FALSE(response);
  EXPECT_EQ(response.error().code, base::ErrorCode::not_found);
}

}  // namespace
}  // namespace commonweal::missions
