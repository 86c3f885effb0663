#include "methods/voting/greedy_budget.hpp"

#include <gtest/gtest.h>

#include "methods/voting/budget_random_fixture.hpp"

namespace commonweal::methods {
namespace {

BudgetElection three_with_a_dear_second() {
  return BudgetElection::make(
             {.budget = 10, .costs = {6, 5, 4, 1}, .ballots = {{{0}, {1}}, {{0}, {1}}, {{0}, {2}}}})
      .value();
}

TEST(GreedyBudget, skips_what_does_not_fit) {
  const auto outcome = greedy_budget(three_with_a_dear_second());
  EXPECT_EQ(funded_by(outcome), (std::vector<std::uint32_t>{0, 2}));
  ASSERT_EQ(outcome.passed.size(), 1U);
  EXPECT_EQ(outcome.passed[0].project, 1U);
  EXPECT_EQ(outcome.passed[0].money, 4);
  EXPECT_EQ(outcome.cost, 10);
}

TEST(GreedyBudget, ends_at_what_does_not_fit_where_that_is_the_rule) {
  const auto outcome =
      greedy_budget(three_with_a_dear_second(), {.unfit = GreedyQuestion::Unfit::ends});
  EXPECT_EQ(funded_by(outcome), (std::vector<std::uint32_t>{0}));
  EXPECT_EQ(outcome.passed.size(), 2U);
}

TEST(GreedyBudget, goes_by_points_whatever_the_order_of_ties) {
  for (std::uint64_t seed = 0; seed < 50; ++seed) {
    const auto election = random_budget({.weight_most = 5}, seed);
    TieOrder order = usual_tie_order(election);
    std::reverse(order.begin(), order.end());
    const auto outcome = greedy_budget(election, {.order = &order});
    for (std::size_t i = 1; i < outcome.steps.size(); ++i) {
      EXPECT_GE(election.score(outcome.steps[i - 1].project),
                election.score(outcome.steps[i].project));
    }
  }
}

TEST(GreedyBudget, completes_what_is_funded_already) {
  const auto outcome = greedy_budget(three_with_a_dear_second(), {.funded = {1}});
  EXPECT_EQ(funded_by(outcome), (std::vector<std::uint32_t>{2}));
  EXPECT_EQ(outcome.cost, 9);
}

}  // namespace
}  // namespace commonweal::methods
