#include "methods/voting/greatest_welfare.hpp"

#include <gtest/gtest.h>

#include "methods/voting/budget_random_fixture.hpp"
#include "methods/voting/greedy_budget.hpp"

namespace commonweal::methods {
namespace {

Wide welfare_together(const BudgetElection& election, BudgetUtility utility,
                      const std::vector<std::uint32_t>& funded) {
  Wide sum = 0;
  for (const std::uint32_t p : funded) sum += welfare_of(election, utility, p);
  return sum;
}

TEST(GreatestWelfare, is_the_best_of_all_sets) {
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    const auto election =
        random_budget({.projects = 9, .voters = 7, .cost_most = 40, .weight_most = 3}, seed);
    for (const auto utility : {BudgetUtility::cost, BudgetUtility::cardinality}) {
      Wide best = 0;
      std::int64_t cheapest = 0;
      for (std::uint32_t set = 0; set < 1U << 9; ++set) {
        Wide gain = 0;
        std::int64_t cost = 0;
        for (std::uint32_t p = 0; p < 9; ++p) {
          if ((set >> p & 1) == 0) continue;
          gain += welfare_of(election, utility, p);
          cost += election.cost(p);
        }
        if (cost > election.budget() || gain < best) continue;
        if (gain > best || cost < cheapest) cheapest = cost;
        best = gain;
      }
      const auto answer = greatest_welfare(election, utility).value();
      EXPECT_TRUE(answer.welfare == best) << seed;
      EXPECT_EQ(answer.cost, cheapest) << seed;
      EXPECT_TRUE(welfare_together(election, utility, answer.funded) == best);
    }
  }
}

TEST(GreatestWelfare, is_no_less_than_what_greedy_gains) {
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    const auto election =
        random_budget({.projects = 100, .voters = 300, .cost_most = 500'000}, seed);
    for (const auto utility : {BudgetUtility::cost, BudgetUtility::cardinality}) {
      const auto answer = greatest_welfare(election, utility).value();
      const auto greedy = funded_by(greedy_budget(election));
      EXPECT_LE(answer.cost, election.budget());
      EXPECT_TRUE(answer.welfare >= welfare_together(election, utility, greedy)) << seed;
    }
  }
}

TEST(GreatestWelfare, gives_up_with_a_sentence) {
  const auto election = random_budget({.projects = 12, .cost_most = 1000}, 2);
  EXPECT_FALSE(greatest_welfare(election, BudgetUtility::cost, 1));
}

}  // namespace
}  // namespace commonweal::methods
