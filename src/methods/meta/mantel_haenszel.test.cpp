#include "methods/meta/mantel_haenszel.hpp"

#include <cmath>
#include <vector>

#include <gtest/gtest.h>

#include "methods/meta/bcg_example.hpp"
#include "methods/meta/nicotine_example.hpp"

namespace commonweal::methods {
namespace {

std::vector<TwoByTwo> bcg_tables() {
  std::vector<TwoByTwo> tables;
  for (const auto& it : kBcgTrials) {
    tables.push_back({it.author, it.ill_treated, it.well_treated, it.ill_control, it.well_control});
  }
  return tables;
}

const std::vector<TwoByTwo> kWithZeros{
    {"A", 0, 10, 3, 9}, {"B", 0, 12, 0, 9}, {"C", 3, 20, 8, 14}, {"D", 5, 10, 2, 9}};

void expect_pooled(const base::Result<PooledTables>& tables, double estimate, double error,
                   double q) {
  ASSERT_TRUE(tables);
  const Pooled& it = tables->pooled;
  EXPECT_NEAR(it.estimate, estimate, 1e-10);
  EXPECT_NEAR(it.standard_error, error, 1e-10);
  EXPECT_NEAR(it.heterogeneity.q, q, 1e-8);
}

// The published figure, in the last column of the Cochrane review's first analysis.
TEST(MantelHaenszel, OfNicotineReplacementIsThatOfTheReview) {
  const auto tables = mantel_haenszel(nicotine_tables(), RiskMeasure::risk_ratio);
  ASSERT_TRUE(tables);
  EXPECT_NEAR(std::exp(tables->pooled.estimate), 1.55, 0.005);
  EXPECT_NEAR(std::exp(tables->pooled.limits.lower), 1.49, 0.005);
  EXPECT_NEAR(std::exp(tables->pooled.limits.upper), 1.61, 0.005);
  EXPECT_EQ(tables->pooled.studies, 136U);
}

// rma.mh() and rma.peto() of metafor 3.8-1.
TEST(MantelHaenszel, OfTheBcgTrialsIsThatOfTheFieldsProgram) {
  const auto trials = bcg_tables();
  expect_pooled(mantel_haenszel(trials, RiskMeasure::odds_ratio), -0.4734109883886, 0.0410077784042,
                163.9425795691932);
  expect_pooled(mantel_haenszel(trials, RiskMeasure::risk_ratio), -0.4537096046838, 0.0393373668713,
                152.5675535866573);
  expect_pooled(mantel_haenszel(trials, RiskMeasure::risk_difference), -3.28818183261e-03,
                2.86656748527e-04, 386.775941837);
  expect_pooled(peto(trials), -0.4744463109406, 0.0406590807446, 167.7301675114894);
  std::vector<PersonTime> times;
  for (const auto& it : trials) {
    times.push_back({it.label, it.treated_with, it.treated_with + it.treated_without,
                     it.control_with, it.control_with + it.control_without});
  }
  expect_pooled(mantel_haenszel(times), -0.4537096046838, 0.0401642914359, 148.7553006816976);
}

TEST(MantelHaenszel, NeedsNothingAddedForZerosButInTheTestOfHeterogeneity) {
  const auto ratio = mantel_haenszel(kWithZeros, RiskMeasure::odds_ratio);
  expect_pooled(ratio, -0.758565750075, 0.514315558159, 3.948421451078);
  EXPECT_EQ(ratio->pooled.heterogeneity.q_degrees, 2U);
  EXPECT_EQ(ratio->pooled.weights.at(1), 0);
  EXPECT_EQ(ratio->zeros_in_heterogeneity.added_to, std::vector<std::string>{"A"});
  EXPECT_EQ(ratio->zeros_in_heterogeneity.left_out, std::vector<std::string>{"B"});
  expect_pooled(mantel_haenszel(kWithZeros, RiskMeasure::risk_difference), -0.1072910468655,
                0.0715321438393, 4.1009243836421);
  expect_pooled(peto(kWithZeros), -0.738461317416, 0.494139982710, 4.479208416664);
}

TEST(MantelHaenszel, OfOneTableIsThatTable) {
  const std::vector<TwoByTwo> one{{"Aronson", 4, 119, 11, 128}};
  EXPECT_NEAR(mantel_haenszel(one, RiskMeasure::odds_ratio)->pooled.estimate, -0.938694140870392,
              1e-12);
  EXPECT_EQ(mantel_haenszel(one, RiskMeasure::odds_ratio)->pooled.heterogeneity.q_p, 1);
}

TEST(MantelHaenszel, IsRefusedWhereNothingCanBeSaid) {
  const std::vector<TwoByTwo> none{{"A", 0, 5, 0, 6}};
  for (const auto& tables : {mantel_haenszel(none, RiskMeasure::odds_ratio),
                             mantel_haenszel(none, RiskMeasure::risk_ratio), peto(none),
                             mantel_haenszel(std::vector{PersonTime{"A", 3, 5, 0, 6}})}) {
    ASSERT_FALSE(tables);
    EXPECT_EQ(tables.error().problems[0].what.substr(0, 38),
              "The studies together have too few even");
  }
  EXPECT_FALSE(peto(std::vector{TwoByTwo{"A", -1, 5, 0, 6}}));
  EXPECT_FALSE(peto(bcg_tables(), 1));
}

}  // namespace
}  // namespace commonweal::methods
