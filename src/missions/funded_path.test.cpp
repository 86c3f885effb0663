#include "missions/funded_path.hpp"

#include <gtest/gtest.h>

namespace commonweal::missions {
namespace {

using base::Period;

Commitment commitment(std::string code, CommitmentState state, std::vector<Promise> promises) {
  return {.code = std::move(code),
          .title = "A plan",
          .proposal = "plan",
          .body = "E92000001",
          .reach = {},
          .pounds = {},
          .promises = std::move(promises),
          .state = state,
          .officer = "Director",
          .decided_on = "2026-01-31",
          .decided_by = "The Treasury",
          .is_illustrative = false,
          .note = ""};
}

const std::vector<Commitment> kCommitments = {
    commitment(
        "first", CommitmentState::running,
        {{"waits", "E92000001", {{2025, -1}, {2026, -3}}}, {"beds", "E92000001", {{2026, 9}}}}),
    commitment("second", CommitmentState::scaled, {{"waits", "E92000001", {{2026, -2}}}}),
    commitment("third", CommitmentState::stopped, {{"waits", "E92000001", {{2026, -50}}}}),
    commitment("fourth", CommitmentState::running, {{"waits", "W92000004", {{2026, -7}}}})};

methods::Forecast forecast_of_months(Period latest, int months) {
  methods::Forecast forecast{.latest = {latest, 100}};
  for (int i = 1; i <= months; ++i) forecast.points.push_back({base::later(latest, i), 100, 10});
  return forecast;
}

TEST(FundedPath, AddsWhatCommitmentsUnderWayPromiseForTheMetricAndTheBody) {
  const auto parts = funded_parts(kCommitments, "waits", "E92000001");
  ASSERT_EQ(parts.size(), 2u);
  EXPECT_EQ(parts[0].commitment->code, "first");
  EXPECT_EQ(parts[1].commitment->code, "second");
  EXPECT_EQ(promised_in(parts, 2026), -5);
  EXPECT_EQ(promised_in(parts, 2027), 0);
}

TEST(FundedPath, CountsOnlyWhatIsPromisedBeyondTheLatestFigure) {
  const auto parts = funded_parts(kCommitments, "waits", "E92000001");
  const auto path = funded_path(forecast_of_months(Period::month(2026, 2), 2), parts);
  ASSERT_EQ(path.points.size(), 2u);
  EXPECT_EQ(path.points[0].added, 0);  // March 2026 is still of 2025-26.
  EXPECT_EQ(path.points[1].added, -4);
  EXPECT_EQ(path.points[1].mean, 96);
}

TEST(FundedPath, PutsAFigureIntoTheFinancialYearInWhichItsPeriodEnds) {
  using enum base::PeriodKind;
  EXPECT_EQ(financial_year_of(Period::month(2026, 3)), 2025);
  EXPECT_EQ(financial_year_of(Period::month(2026, 4)), 2026);
  EXPECT_EQ(financial_year_of(Period::year(calendar_year, 2026)), 2026);
  EXPECT_EQ(financial_year_of(Period::year(financial_year, 2026)), 2026);
  EXPECT_EQ(financial_year_of(Period::year(academic_year, 2025)), 2026);
}

}  // namespace
}  // namespace commonweal::missions
