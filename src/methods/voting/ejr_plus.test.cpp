#include "methods/voting/ejr_plus.hpp"

#include <gtest/gtest.h>

#include "methods/voting/budget_random_fixture.hpp"

namespace commonweal::methods {
namespace {

TEST(LeftOutGroup, is_the_quarter_that_the_majority_left_nothing) {
  // Nine of twelve want 0, 1, 2 and 3; three want 4. All cost 1, the budget is 4.
  BudgetElection::Raw raw{.budget = 4, .costs = {1, 1, 1, 1, 1}};
  for (int v = 0; v < 9; ++v) raw.ballots.push_back({{0}, {1}, {2}, {3}});
  for (int v = 0; v < 3; ++v) raw.ballots.push_back({{4}});
  const auto election = BudgetElection::make(raw).value();
  const auto group = left_out_group(election, BudgetUtility::cardinality, {0, 1, 2, 3});
  ASSERT_TRUE(group);
  EXPECT_EQ(group->project, 4U);
  EXPECT_EQ(group->voters, 3);
  EXPECT_EQ(group->gain_most, 0);
  EXPECT_DOUBLE_EQ(group->gain_due, 1);
  EXPECT_FALSE(left_out_group(election, BudgetUtility::cardinality, {0, 1, 2, 4}));
}

// EJR+ as Brill and Peters write it for committees, over every group of voters.
TEST(LeftOutGroup, is_there_where_some_group_of_all_is_left_out) {
  int left_out = 0;
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    auto raw = random_budget_raw({.projects = 5, .voters = 6, .cost_most = 1}, seed);
    raw.budget = 1 + static_cast<std::int64_t>(seed % 4);
    std::vector<std::uint32_t> funded;
    for (std::uint32_t p = 0; p < raw.budget; ++p) funded.push_back(p);
    const auto has = [&](std::size_t v, std::uint32_t p) {
      return std::any_of(raw.ballots[v].begin(), raw.ballots[v].end(),
                         [&](const BudgetVote& vote) { return vote.project == p; });
    };
    bool expected = false;
    for (std::uint32_t group = 1; group < 1U << 6; ++group) {
      for (std::uint32_t p = static_cast<std::uint32_t>(raw.budget); p < 5; ++p) {
        bool all_want = true;
        std::int64_t most = 0;
        std::int64_t size = 0;
        for (std::size_t v = 0; v < 6; ++v) {
          if ((group >> v & 1) == 0) continue;
          ++size;
          all_want = all_want && has(v, p);
          most = std::max<std::int64_t>(
              most, std::count_if(funded.begin(), funded.end(), [&](auto q) { return has(v, q); }));
        }
        expected = expected || (all_want && most < size * raw.budget / 6);
      }
    }
    const auto election = BudgetElection::make(raw).value();
    EXPECT_EQ(left_out_group(election, BudgetUtility::cardinality, funded).has_value(), expected)
        << seed;
    left_out += expected ? 1 : 0;
  }
  EXPECT_GT(left_out, 20);
  EXPECT_LT(left_out, 180);
}

}  // namespace
}  // namespace commonweal::methods
