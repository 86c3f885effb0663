#include "methods/meta/effect_size.hpp"

#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace commonweal::methods {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
const TwoByTwo kAronson{"Aronson", 4, 119, 11, 128};
const TwoByTwo kNoneTreated{"", 0, 10, 3, 7};

void expect_effect(const base::Result<EffectSizes>& sizes, double estimate, double variance) {
  ASSERT_TRUE(sizes);
  ASSERT_EQ(sizes->studies.size(), 1U);
  EXPECT_NEAR(sizes->studies[0].estimate, estimate, 1e-12 * (1 + std::abs(estimate)));
  EXPECT_NEAR(sizes->studies[0].variance, variance, 1e-12 * (1 + variance));
}

// escalc() of metafor 3.8-1, for every figure here.
TEST(EffectSize, OfATableIsThatOfTheFieldsProgram) {
  const std::vector trial{kAronson};
  expect_effect(effect_sizes(trial, RiskMeasure::odds_ratio), -0.938694140870392,
                0.357124952253629);
  expect_effect(effect_sizes(trial, RiskMeasure::risk_ratio), -0.889311333920205,
                0.325584765003961);
  expect_effect(effect_sizes(trial, RiskMeasure::risk_difference), -0.046616365444229972,
                0.000780068664855938);
}

TEST(EffectSize, OfAZeroHasAHalfAddedAndSaysSo) {
  const auto sizes = effect_sizes(std::vector{kNoneTreated}, RiskMeasure::risk_difference);
  expect_effect(sizes, -0.2727272727272727, 0.0236664162283997);
  EXPECT_EQ(sizes->zeros.sentences().at(0), "0.5 was added to each count of 1 study: study 1.");
  expect_effect(rate_ratios(std::vector{PersonTime{"", 0, 10, 3, 7}}), -2.30258509299405,
                2.28571428571429);
}

TEST(EffectSize, IsNeverWithoutANumber) {
  const std::vector trials{kNoneTreated, kAronson, TwoByTwo{"None", 0, 5, 0, 5}};
  const auto sizes = effect_sizes(trials, RiskMeasure::risk_ratio,
                                  {.to = ZeroCells::leave, .double_zero = DoubleZero::drop});
  ASSERT_TRUE(sizes);
  ASSERT_EQ(sizes->studies.size(), 1U);
  EXPECT_EQ(sizes->places, std::vector<std::size_t>{1});
  EXPECT_EQ(sizes->zeros.undefined, std::vector<std::string>{"study 1"});
  EXPECT_EQ(sizes->zeros.left_out, std::vector<std::string>{"None"});
}

TEST(EffectSize, OfMeansIsCorrectedExactlyForSmallSamples) {
  const std::vector means{TwoMeans{"", {1.2, 2, 10}, {0.3, 1.5, 7}}};
  expect_effect(standardised_differences(means), 0.470170334823350, 0.249358911790905);
  expect_effect(mean_differences(means), 0.9, 0.721428571428572);
}

TEST(EffectSize, OfACorrelationIsFishersZ) {
  expect_effect(fisher_z(std::vector{CorrelationStudy{"", 0.3, 40}}), 0.309519604203112,
                0.027027027027027);
}

TEST(EffectSize, OfSwappedArmsIsTheOpposite) {
  const TwoByTwo swapped{"", 11, 128, 4, 119};
  for (const auto measure :
       {RiskMeasure::odds_ratio, RiskMeasure::risk_ratio, RiskMeasure::risk_difference}) {
    const auto one = effect_sizes(std::vector{kAronson}, measure);
    const auto other = effect_sizes(std::vector{swapped}, measure);
    EXPECT_NEAR(one->studies[0].estimate, -other->studies[0].estimate, 1e-14);
    EXPECT_NEAR(one->studies[0].variance, other->studies[0].variance, 1e-14);
  }
}

TEST(EffectSize, FromLimitsIsThatWhichHasThem) {
  const double z = 1.959963984540054;
  expect_effect(
      from_limits(std::vector{ReportedEstimate{"", 1, 1 - z, 1 + z}}, ReportedScale::difference), 1,
      1);
  expect_effect(from_limits(std::vector{ReportedEstimate{"", 2, 2 / std::exp(z), 2 * std::exp(z)}},
                            ReportedScale::ratio),
                std::log(2), 1);
}

std::string refusal(const base::Result<EffectSizes>& sizes) {
  std::string said;
  if (sizes) return said;
  for (const auto& it : sizes.error().problems) said += it.place + ": " + it.what + "\n";
  return said;
}

TEST(EffectSize, IsRefusedInSentencesThatNameTheStudy) {
  EXPECT_EQ(refusal(effect_sizes(std::vector{TwoByTwo{"A", -1, 2, kNaN, 4}, {"", 0, 0, 1, 1}},
                                 RiskMeasure::odds_ratio)),
            "A: The number of treated people with the event is -1. Give a number from 0.\n"
            "A: The number of control people with the event is missing. Give a number from 0.\n"
            "study 2: Nobody was treated. Leave the study out.\n");
  EXPECT_EQ(refusal(rate_ratios(std::vector{PersonTime{"A", 1, 0, 2, 5}})),
            "A: The time watched is 0 and 5. Give times above 0.\n");
  EXPECT_EQ(refusal(standardised_differences(std::vector{TwoMeans{"A", {1, 0, 9}, {1, 1, 1}}})),
            "A: The standard deviation of the treated group is 0. Give a number above 0.\n"
            "A: The control group has 1 people. Give 2 or more.\n");
  EXPECT_EQ(refusal(fisher_z(std::vector{CorrelationStudy{"A", 1, 3}})),
            "A: The correlation is 1. Give a number between -1 and 1.\n"
            "A: A correlation needs 4 people or more, and this has 3.\n");
  EXPECT_EQ(refusal(from_limits(std::vector{ReportedEstimate{"A", 2, 0, 1}}, ReportedScale::ratio)),
            "A: The estimate must lie between its limits, and it is 2 (0 to 1).\n"
            "A: A ratio and its limits must be above 0, and it is 2 (0 to 1).\n");
  EXPECT_EQ(refusal(effect_sizes({}, RiskMeasure::odds_ratio)), ": There is no study.\n");
}

}  // namespace
}  // namespace commonweal::methods
