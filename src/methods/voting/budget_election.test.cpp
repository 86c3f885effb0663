#include "methods/voting/budget_election.hpp"

#include <gtest/gtest.h>

#include "methods/voting/budget_random_fixture.hpp"
#include "methods/voting/budget_step.hpp"

namespace commonweal::methods {
namespace {

TEST(BudgetElection, counts_equal_ballots_as_one_group) {
  const auto election =
      BudgetElection::make(
          {.budget = 10, .costs = {3, 4}, .ballots = {{{0}, {1}}, {{1}}, {{1}, {0}}, {}}})
          .value();
  EXPECT_EQ(election.voters(), 4);
  EXPECT_EQ(election.groups(), 3U);
  EXPECT_EQ(election.group_of(0), election.group_of(2));
  EXPECT_EQ(election.members(election.group_of(0)), 2);
  EXPECT_EQ(election.votes(0), 2);
  EXPECT_EQ(election.votes(1), 3);
}

TEST(BudgetElection, adds_up_points) {
  const auto election =
      BudgetElection::make(
          {.budget = 10, .costs = {3, 4}, .ballots = {{{0, 5}, {1, 2}}, {{1, 3}}, {{1, 3}}}})
          .value();
  EXPECT_EQ(election.score(0), 5);
  EXPECT_EQ(election.score(1), 8);
  EXPECT_EQ(election.votes(1), 3);
}

TEST(BudgetElection, tells_every_fault_at_once) {
  const auto election = BudgetElection::make(
      {.budget = 0, .costs = {3, -1}, .ballots = {{{2}}, {{0}, {0}}, {{1, 0}}}});
  ASSERT_FALSE(election);
  EXPECT_EQ(election.error().problems.size(), 5U);
  EXPECT_EQ(election.error().problems[2].what, "There is no project 3.");
}

TEST(BudgetElection, is_not_of_nobody_or_nothing) {
  EXPECT_FALSE(BudgetElection::make({.budget = 1, .costs = {}, .ballots = {{}}}));
  EXPECT_FALSE(BudgetElection::make({.budget = 1, .costs = {1}, .ballots = {}}));
}

TEST(UsualTieOrder, prefers_more_votes_then_the_cheaper_then_the_earlier) {
  const auto election =
      BudgetElection::make(
          {.budget = 9, .costs = {5, 2, 5, 5}, .ballots = {{{0}, {1}, {3}}, {{3}}, {{2}}}})
          .value();
  EXPECT_EQ(usual_tie_order(election), (TieOrder{3, 1, 0, 2}));
}

}  // namespace
}  // namespace commonweal::methods
