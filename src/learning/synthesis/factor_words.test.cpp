#include "learning/synthesis/factor_words.hpp"

#include <gtest/gtest.h>

#include "missions/missions_fixture.hpp"

namespace commonweal::learning {
namespace {

using missions::FactorKind;

std::string said(FactorKind kind, double value, std::optional<double> error = {}) {
  missions::Metric metric = missions::sound_metric();
  metric.unit = "percent";
  return factor_words({.code = "f",
                       .effect = "nicotine-quitting",
                       .kind = kind,
                       .value = value,
                       .standard_error = error,
                       .source_words = "A trial"},
                      &metric);
}

// 1.96 x 0.00171758 = 0.0034.
TEST(FactorWords, SayASharePerCentGiveOrTake) {
  EXPECT_EQ(said(FactorKind::baseline_risk, 0.104501608, 0.00171758), "10.5% (give or take 0.3)");
  EXPECT_EQ(said(FactorKind::baseline_risk, 0.104501608, 0.0001), "10.45% (give or take 0.02)");
  EXPECT_EQ(said(FactorKind::drop_out, 0.2), "20.0%, taken as exact");
}

TEST(FactorWords, SayWhatOnePersonMovesForAsManyAsCanBeSaid) {
  EXPECT_EQ(said(FactorKind::per_unit, -0.0000022493717),
            "0.225 percentage points lower for each 100,000 people with the outcome, taken as "
            "exact");
  EXPECT_EQ(said(FactorKind::per_unit, 0.00030179022),
            "0.302 percentage points higher for each 1,000 people with the outcome, taken as "
            "exact");
  EXPECT_EQ(said(FactorKind::per_unit, 2, 0.5),
            "2.00 percentage points higher for each one with the outcome (give or take 0.980)");
  EXPECT_EQ(said(FactorKind::metric_sd, 12.5, 1), "12.5 (give or take 1.96)");
}

}  // namespace
}  // namespace commonweal::learning
