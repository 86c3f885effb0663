#include "investment/portfolio/portfolio_kept_file.hpp"

#include <gtest/gtest.h>

#include "investment/portfolio/portfolio_report_file.hpp"

namespace commonweal::investment {
namespace {

PortfolioReport report() {
  return {
      .status = "optimal",
      .objective = 0.1,
      .bound = 0.1 + 1e-17,
      .nodes = 3,
      .chosen = {{"clinics", "Clinics", "dhsc", 2026, 0.5, 1.0 / 3, 1e6, true}},
      .limits = {{"Health capital 2026-27", "dhsc", 2026, "cdel", 2e6, 1e6}},
      .missions = {{"health", "Health", 2, 0.05, 0.01}, {"safety", "Safety", 1, 0, {}}},
      .places = {{"E92000001", "England", 0, 0.02, {}}},
      .spend = 1e6,
      .prevention_share = 1,
      .worth_of_one_more = {{"Health capital 2026-27", 0.001, 0.002, {"prisons"}, {}, "Buys."}},
      .lost = {{"prisons", "Prisons", "displaced", "It lost.", 0.2, 0.1}},
      .frontier = FrontierReport{"health",
                                 "safety",
                                 true,
                                 true,
                                 {{0.05, 0, true, {"clinics"}}, {0.01, 0.03, false, {"prisons"}}}},
      .robust = RobustReport{0.1, 200, 0.1, 0.05, 0.04, true, {{"clinics", 0.995}}},
      .conflict = {"One demand"},
      .conflict_sentence = "These cannot be met.",
      .notes = {"A note."},
      .inputs_digest = "abc"};
}

TEST(PortfolioKeptFile, ReadsBackEveryBit) {
  const std::string text = json_of(report()).pretty();
  const auto kept = kept_portfolio(text);
  ASSERT_TRUE(kept);
  EXPECT_EQ(json_of(kept->report).pretty(), text);
  EXPECT_EQ(kept->lp, "");
}

TEST(PortfolioKeptFile, IsNoneWhereTheTextIsCutOrOfAnotherVersion) {
  std::string text = json_of(report()).pretty();
  EXPECT_FALSE(kept_portfolio(text.substr(0, text.size() / 2)));
  EXPECT_FALSE(kept_portfolio("{}"));
  text.replace(text.find("portfolio 1"), 11, "portfolio 0");
  EXPECT_FALSE(kept_portfolio(text));
}

}  // namespace
}  // namespace commonweal::investment
