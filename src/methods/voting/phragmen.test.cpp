#include "methods/voting/phragmen.hpp"

#include <algorithm>
#include <bit>

#include <gtest/gtest.h>

#include "methods/voting/budget_random_fixture.hpp"
#include "methods/voting/equal_shares.hpp"

namespace commonweal::methods {
namespace {

// Purses that fill, voter by voter, in fractions.
std::vector<std::uint32_t> filling_purses(const BudgetElection& election) {
  const auto voters = static_cast<std::size_t>(election.voters());
  std::vector<Rational> purses(voters, Rational(0));
  std::vector<std::uint32_t> funded;
  std::int64_t cost = 0;
  for (;;) {
    std::optional<Rational> wait;
    std::uint32_t next = 0;
    for (const std::uint32_t p : usual_tie_order(election)) {
      if (election.votes(p) == 0 || std::find(funded.begin(), funded.end(), p) != funded.end()) {
        continue;
      }
      Rational missing(election.cost(p));
      for (std::size_t v = 0; v < voters; ++v) {
        for (const BudgetVote& vote : election.ballot(election.group_of(v))) {
          if (vote.project == p) missing = missing - purses[v];
        }
      }
      const Rational mine = missing / Rational(election.votes(p));
      if (wait && mine >= *wait) continue;
      wait = mine;
      next = p;
    }
    if (!wait || cost + election.cost(next) > election.budget()) return funded;
    for (std::size_t v = 0; v < voters; ++v) {
      purses[v] = purses[v] + *wait;
      for (const BudgetVote& vote : election.ballot(election.group_of(v))) {
        if (vote.project == next) purses[v] = Rational(0);
      }
    }
    funded.push_back(next);
    cost += election.cost(next);
  }
}

TEST(Phragmen, buys_as_purses_fill) {
  for (std::uint64_t seed = 0; seed < 400; ++seed) {
    const auto election = random_budget({.projects = 8, .voters = 9}, seed);
    EXPECT_EQ(funded_by(phragmen(election)), filling_purses(election)) << seed;
  }
}

// Proportional justified representation: no l/k of the voters who agree on l projects get, all of
// them together, fewer than l. By every group of voters.
TEST(Phragmen, serves_every_group_that_agrees_where_costs_are_equal) {
  for (std::uint64_t seed = 0; seed < 60; ++seed) {
    auto raw = random_budget_raw({.projects = 6, .voters = 7, .cost_most = 1}, seed);
    raw.budget = 3;
    const auto funded = funded_by(phragmen(BudgetElection::make(raw).value()));
    std::uint32_t chosen = 0;
    for (const std::uint32_t p : funded) chosen |= 1U << p;
    for (std::uint32_t group = 1; group < 1U << 7; ++group) {
      std::uint32_t agreed = ~0U;
      std::uint32_t wanted = 0;
      for (std::size_t v = 0; v < 7; ++v) {
        if ((group >> v & 1) == 0) continue;
        std::uint32_t ballot = 0;
        for (const BudgetVote& vote : raw.ballots[v]) ballot |= 1U << vote.project;
        agreed &= ballot;
        wanted |= ballot;
      }
      const int due = std::min(std::popcount(agreed), std::popcount(group) * 3 / 7);
      EXPECT_GE(std::popcount(wanted & chosen), due) << seed;
    }
  }
}

TEST(Phragmen, ends_at_the_first_that_does_not_fit) {
  const auto election =
      BudgetElection::make(
          {.budget = 5, .costs = {4, 4, 1}, .ballots = {{{0}}, {{0}}, {{0}}, {{1}}, {{1}}, {{2}}}})
          .value();
  const auto outcome = phragmen(election);
  // The single voter of project 2 has its cost of 1 at time 1, before the three have 4.
  EXPECT_EQ(funded_by(outcome), (std::vector<std::uint32_t>{2, 0}));
  ASSERT_TRUE(outcome.stopped_by);
  EXPECT_EQ(outcome.stopped_by->project, 1U);
  EXPECT_DOUBLE_EQ(outcome.stopped_by->time, 2);
}

TEST(Phragmen, goes_on_from_what_another_rule_left) {
  const auto election =
      BudgetElection::make(
          {.budget = 6, .costs = {4, 3}, .ballots = {{{0}}, {{0}}, {{1}}, {{1}, {0}}}})
          .value();
  const auto shares = equal_shares(election);
  EXPECT_EQ(funded_by(shares), (std::vector<std::uint32_t>{0}));
  const auto money = exact_money(election, {}, shares.steps);
  const auto outcome = phragmen(election, {.funded = {0}, .money = &money});
  ASSERT_TRUE(outcome.stopped_by);
  EXPECT_EQ(outcome.cost, 4);
}

}  // namespace
}  // namespace commonweal::methods
