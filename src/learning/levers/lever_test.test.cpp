#include "learning/levers/lever_test.hpp"

#include <gtest/gtest.h>

#include "learning/levers/lever_fixture.hpp"
#include "learning/levers/lever_verdict.hpp"

namespace commonweal::learning {
namespace {

LeverVerdict verdict_of(std::vector<std::pair<std::string_view, std::string>> fields = {}) {
  return verdict_on(missions::made_of<LeverTest>(lever_record("x", std::move(fields))));
}

Fit fit_of(const LeverVerdict& verdict, Lever lever) {
  for (const auto& it : verdict.levers) {
    if (it.lever == lever) return it.fit;
  }
  ADD_FAILURE();
  return Fit::unclear;
}

TEST(LeverTest, OfASimpleProblemLetsTargetsThrough) {
  const auto verdict = verdict_of();
  EXPECT_EQ(verdict.simplicity, Simplicity::simple);
  EXPECT_FALSE(verdict.would_crowd_out);
  EXPECT_EQ(fit_of(verdict, Lever::targets), Fit::fits);
  EXPECT_EQ(fit_of(verdict, Lever::regulation), Fit::fits);
  EXPECT_EQ(fit_of(verdict, Lever::market), Fit::with_care);
  EXPECT_TRUE(verdict.instead.empty());
}

TEST(LeverTest, OfAProblemThatFailsOneCriterionRefusesTargetsAndMarkets) {
  for (std::size_t i = 0; i < kSimpleCriteria; ++i) {
    const auto verdict = verdict_of({{lever_criteria()[i].column, "no"}});
    EXPECT_EQ(verdict.simplicity, Simplicity::complex);
    EXPECT_EQ(verdict.against, std::vector{lever_criteria()[i].question});
    EXPECT_EQ(fit_of(verdict, Lever::targets), Fit::does_not_fit);
    EXPECT_EQ(fit_of(verdict, Lever::market), Fit::does_not_fit);
    EXPECT_EQ(fit_of(verdict, Lever::regulation), Fit::with_care);
    EXPECT_FALSE(verdict.instead.empty());
  }
}

TEST(LeverTest, LeavesOpenWhatIsNotKnown) {
  const auto verdict = verdict_of({{"known", "unsure"}});
  EXPECT_EQ(verdict.simplicity, Simplicity::unclear);
  EXPECT_EQ(fit_of(verdict, Lever::targets), Fit::unclear);
  EXPECT_EQ(verdict_of({{"known", "unsure"}, {"agreed", "no"}}).simplicity, Simplicity::complex);
}

TEST(LeverTest, WarnsWhereControlWouldCrowdOutWhatPeopleBring) {
  for (const auto* need : {"competence", "autonomy", "relationships"}) {
    const auto verdict = verdict_of({{need, "yes"}});
    EXPECT_TRUE(verdict.would_crowd_out);
    EXPECT_EQ(fit_of(verdict, Lever::targets), Fit::with_care) << need;
    EXPECT_EQ(verdict_sentence(verdict),
              "This is a simple problem, but one that people work on for its own sake: control may "
              "do harm.");
  }
}

TEST(LeverTest, DemandsABalancingMetricBesideEveryTarget) {
  EXPECT_TRUE(verdict_of().demands.empty());
  EXPECT_EQ(verdict_of({{"metric", "waiting-list"}}).demands.size(), 2u);
  const auto balanced = verdict_of({{"metric", "waiting-list"}, {"balancing_metric", "beds"}});
  ASSERT_EQ(balanced.demands.size(), 1u);
  EXPECT_TRUE(balanced.demands[0].starts_with("Check the figures for gaming"));
}

TEST(LeverTest, RefusesWhatMakesNoSense) {
  const auto refused = [](std::string_view column, std::string text) {
    return missions::refusals<LeverTest>(lever_record("x", {{column, std::move(text)}}));
  };
  EXPECT_EQ(refused("stable", "perhaps"), "stable: \"perhaps\" is not one of yes, no or unsure.\n");
  EXPECT_EQ(
      refused("defined", ""),
      "defined: Answer yes, no or unsure: Is the problem defined precisely, by its causes?\n");
  EXPECT_EQ(missions::refusals<LeverTest>(
                lever_record("x", {{"metric", "beds"}, {"balancing_metric", "beds"}})),
            "balancing_metric: A metric does not balance itself. Name another.\n");
}

}  // namespace
}  // namespace commonweal::learning
