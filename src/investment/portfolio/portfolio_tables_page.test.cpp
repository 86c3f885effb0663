#include "investment/portfolio/portfolio_tables_page.hpp"

#include <gtest/gtest.h>

namespace commonweal::investment {
namespace {

PortfolioReport report_of(std::vector<FrontierLine> points) {
  return {.status = "optimal",
          .chosen = {{.id = "clinics", .title = "Clinics", .start = 2026, .scale = 0.5}},
          .limits = {{"Health capital 2026-27", "dhsc", 2026, "cdel", 2e6, 5e5},
                     {"annually managed expenditure 2026-27", "", 2026, "ame", 3e6, 0}},
          .missions = {{"health", "Health"}, {"safety", "Safety"}},
          .lost = {{.id = "prisons", .title = "Prisons", .sentence = "It lost."}},
          .frontier = FrontierReport{"health", "safety", true, true, std::move(points)}};
}

bool holds(const platform::Html& html, std::string_view part) {
  return html.str().find(part) != std::string::npos;
}

TEST(PortfolioTables, DrawTheFrontierWithATableOfTheSame) {
  const auto html =
      frontier_part(report_of({{0.05, 0, true, {"clinics"}}, {0.01, 0.03, false, {"prisons"}}}));
  EXPECT_TRUE(holds(html, "<svg")) << html.str();
  EXPECT_TRUE(holds(html, "Prisons"));
  EXPECT_TRUE(holds(html, "5.0%")) << html.str();
}

TEST(PortfolioTables, SayThatNeitherMissionCostsTheOtherWhereOnePortfolioIsBestForBoth) {
  const auto html = frontier_part(report_of({{0.05, 0.03, true, {"clinics"}}}));
  EXPECT_FALSE(holds(html, "<svg"));
  EXPECT_TRUE(holds(html, "5.0% of the gap of Health and 3.0% of that of Safety")) << html.str();
}

TEST(PortfolioTables, NameWhoseALimitIsWithoutItsBudgetAndYear) {
  const auto html = limit_use_part(report_of({}));
  EXPECT_TRUE(holds(html, ">Health<")) << html.str();
  EXPECT_TRUE(holds(html, "Whole government"));
  EXPECT_TRUE(holds(html, "£1.5 million"));
}

TEST(PortfolioTables, LeadFromEachBidToItsPage) {
  EXPECT_TRUE(holds(chosen_part(report_of({})), "href=\"/proposals/clinics\""));
  EXPECT_TRUE(holds(lost_part(report_of({})), "href=\"/proposals/prisons\""));
}

}  // namespace
}  // namespace commonweal::investment
