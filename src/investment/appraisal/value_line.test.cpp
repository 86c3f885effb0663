#include "investment/appraisal/value_line.hpp"

#include <cmath>
#include <utility>

#include <gtest/gtest.h>

#include "investment/appraisal/appraisal_example.hpp"

namespace commonweal::investment {
namespace {

constexpr double kCost = 1'560'000 + 1'000'000 / 1.035;
// QALYs 0.01 for two years each: of 1,000 from 2026, of 2,500 from 2027.
const double kQalys = 10 + 35 / 1.015 + 25 / (1.015 * 1.015);
constexpr double kDays = 400'000 / 1.035 + 400'000 / (1.035 * 1.035);

TEST(Value, OfAnExactBidIsWorkedOutByHand) {
  const auto answer = appraised(exact_case());
  EXPECT_NEAR(answer.present_cost.mean, kCost, 1e-6);
  EXPECT_NEAR(answer.values[0].present.mean, 70'000 * kQalys, 1e-5);
  EXPECT_NEAR(answer.values[1].present.mean, kDays, 1e-6);
  EXPECT_NEAR(answer.net.mean, 70'000 * kQalys + kDays - kCost, 1e-5);
  EXPECT_EQ(answer.net.above_zero, 1);
  EXPECT_NEAR(answer.ratio->of_means, (70'000 * kQalys + kDays) / kCost, 1e-10);
  EXPECT_NEAR(answer.cost_per_qaly->qalys, kQalys, 1e-10);
  EXPECT_NEAR(answer.cost_per_qaly->pounds, kCost / kQalys, 1e-6);
  EXPECT_EQ(answer.payback_year, 2027);
  EXPECT_EQ(answer.unmonetised, example_proposal().unmonetised);
}

TEST(Value, TellsWhoGainsWhoSavesAndWhatIsCash) {
  const auto answer = appraised(exact_case());
  ASSERT_EQ(answer.gainers.size(), 2U);
  EXPECT_EQ(answer.gainers[0].who, "people who wait");
  ASSERT_EQ(answer.savers.size(), 1U);
  EXPECT_EQ(answer.savers[0].who, "NHS");
  EXPECT_NEAR(answer.savers[0].cashable, kDays / 2, 1e-6);
  EXPECT_NEAR(answer.budget.present_cost, kCost, 1e-6);
  EXPECT_NEAR(answer.budget.years[1].net(), 200'000 - 1'000'000, 1e-6);
}

TEST(Value, ShortAndNarrowCountsOnlyWhatCanBeCashed) {
  auto question = kFew;
  question.scope = AppraisalScope::narrow;
  const auto answer = appraised(exact_case(), question);
  EXPECT_EQ(answer.years, 5);
  EXPECT_EQ(answer.values[0].present.mean, 0);
  EXPECT_NEAR(answer.present_benefit.mean, kDays / 2, 1e-6);
  EXPECT_NEAR(answer.net.mean, kDays / 2 - kCost, 1e-6);
  EXPECT_FALSE(answer.payback_year);
}

// Great Government, page of Living Well: 0.13 QALYs at £800 to £1,160, after Cordis Bright 2022.
TEST(Value, OfLivingWellIsItsPublishedCostOverItsPublishedQalys) {
  for (const auto& [pounds, expected] : {std::pair{800.0, 6'154.0}, std::pair{1'160.0, 8'923.0}}) {
    auto of = exact_case();
    auto& bid = of.proposals[0];
    bid.costs = {{.pounds = {{2026, 1'000 * pounds}}}};
    bid.reach = {{.effect = "clinics", .place = "north", .people = {{2026, 1'000}}}};
    bid.benefits = {{.value = "qaly", .effect = "clinics", .of = BenefitOf::reached, .per = 0.13}};
    const auto per_qaly = appraised(of).cost_per_qaly.value();
    EXPECT_NEAR(per_qaly.pounds, pounds / 0.13, 1e-8);
    EXPECT_EQ(std::round(per_qaly.pounds), expected);
  }
}

TEST(Value, TellsItsArithmeticStepByStep) {
  const auto answer = appraised(exact_case());
  const auto& steps = answer.values[0].steps;
  ASSERT_GE(steps.size(), 8U);
  EXPECT_EQ(steps[0].what, "People reached over the horizon");
  EXPECT_EQ(steps[0].value, 3'500);
  EXPECT_EQ(steps[1].value, 1);  // A day less is a day for the better.
  EXPECT_EQ(steps[1].source, "effect clinics, moderate");
  EXPECT_EQ(steps.back().what, "Discounted to the first year");
  EXPECT_EQ(steps.back().value, answer.values[0].present.mean);
}

TEST(Value, IsWeightedByFifthsOnlyWhereAsked) {
  EXPECT_FALSE(appraised(exact_case()).weighted_net);
  auto question = kFew;
  question.quintiles = {{"south", 1}};  // 0.5^-1 = 2.
  const auto answer = appraised(exact_case(), question);
  const double south = 70'000 * (5 / 1.015 + 5 / (1.015 * 1.015));
  EXPECT_NEAR(answer.weighted_net.value(), answer.net.mean + south, 1e-5);
}

}  // namespace
}  // namespace commonweal::investment
