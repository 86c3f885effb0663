#include "investment/portfolio/portfolio_reading_file.hpp"

#include <gtest/gtest.h>

#include "investment/portfolio/portfolio_report_file.hpp"

namespace commonweal::investment {
namespace {

PortfolioReport a_report() {
  PortfolioReport report{.status = "optimal", .objective = 0.25, .bound = 0.26, .gap = 0.04};
  report.nodes = 7;
  report.chosen = {{.id = "clinics",
                    .title = "Clinics",
                    .department = "dhsc",
                    .department_name = "Health",
                    .start = 2027,
                    .scale = 0.5,
                    .worth = 0.1,
                    .pounds = 1e6,
                    .is_prevention = true}};
  report.limits = {{.name = "Health capital 2027-28",
                    .department = "dhsc",
                    .year = 2027,
                    .budget = "cdel",
                    .limit = 2e6,
                    .spent = 1e6}};
  report.missions = {{.code = "health", .title = "Health", .weight = 2, .progress = 0.1}};
  report.places = {{.code = "E1", .title = "North", .progress = 0.05, .minimum = 0.01}};
  report.spend = 1e6;
  report.prevention_share = 1.0;
  report.worth_of_one_more = {{.limit = "Health capital 2027-28",
                               .gain = 0.01,
                               .gain_most = 0.02,
                               .comes_in = {"courts"},
                               .goes_out = {},
                               .sentence = "One more million buys courts."}};
  report.lost = {{.id = "courts",
                  .title = "Courts",
                  .reason = "displaced",
                  .sentence = "Others do more.",
                  .loss = 0.1,
                  .loss_least = 0.05}};
  report.frontier = FrontierReport{.first_mission = "health",
                                   .second_mission = "safety",
                                   .is_complete = true,
                                   .is_proven = true,
                                   .points = {{0.1, 0.2, true, {"clinics"}}}};
  report.robust = RobustReport{.tail = 0.1,
                               .scenarios = 200,
                               .expected = 0.2,
                               .tail_mean = 0.1,
                               .tail_mean_otherwise = 0.05,
                               .is_proven = true,
                               .frequencies = {{"clinics", 0.9}}};
  report.conflict = {"a", "b"};
  report.conflict_sentence = "They conflict.";
  report.notes = {"A note."};
  return report;
}

TEST(PortfolioReading, TakesBackAllThatTheReportWrote) {
  const std::string written = json_of(a_report()).pretty();
  const auto read = report_in(written);
  ASSERT_TRUE(read);
  EXPECT_EQ(json_of(*read).pretty(), written);
}

TEST(PortfolioReading, TakesNothingElseForAReport) {
  EXPECT_FALSE(report_in("{}"));
  EXPECT_FALSE(report_in("not JSON"));
  EXPECT_FALSE(program_in(json_of(a_report()).pretty()));
}

}  // namespace
}  // namespace commonweal::investment
