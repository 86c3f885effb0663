#include "methods/voting/equal_shares.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "methods/voting/budget_random_fixture.hpp"
#include "methods/voting/ejr_plus.hpp"
#include "methods/voting/equal_shares_oracle.hpp"

namespace commonweal::methods {
namespace {

void expect_as_oracle(const BudgetElection::Raw& raw, const EqualSharesQuestion& question) {
  const auto election = BudgetElection::make(raw).value();
  const TieOrder order = usual_tie_order(election);
  const auto outcome = equal_shares(election, question);
  EqualSharesOracle oracle(raw, question.utility, question.raise);
  for (const EqualSharesStep& step : outcome.steps) {
    const auto expected = oracle.next(order);
    ASSERT_TRUE(expected);
    ASSERT_EQ(step.project, expected->project);
    ASSERT_EQ(step.tied, expected->tied);
  }
  ASSERT_FALSE(oracle.next(order));
  const auto exact = exact_money(election, question, outcome.steps);
  for (std::size_t v = 0; v < raw.ballots.size(); ++v) {
    const std::uint32_t group = election.group_of(v);
    ASSERT_EQ(exact[group], oracle.money()[v]);
    ASSERT_LE(std::abs(outcome.money[group] - exact[group].approximately()),
              outcome.money_error * 1.001 + 1e-300);
  }
}

TEST(EqualShares, buys_as_the_paper_does_on_small_votes_full_of_ties) {
  for (std::uint64_t seed = 0; seed < 400; ++seed) {
    SCOPED_TRACE(seed);
    const RandomBudget size{.projects = 3 + static_cast<std::uint32_t>(seed % 6),
                            .voters = 2 + static_cast<std::uint32_t>(seed % 11),
                            .cost_most = 1 + static_cast<std::int64_t>(seed % 5),
                            .weight_most = seed % 3 == 0 ? 4U : 1U};
    const auto raw = random_budget_raw(size, seed);
    for (const auto utility : {BudgetUtility::cost, BudgetUtility::cardinality}) {
      expect_as_oracle(raw, {.utility = utility, .raise = static_cast<std::int64_t>(seed % 2)});
    }
  }
}

TEST(EqualShares, lets_a_minority_buy_what_its_share_pays) {
  // Six of ten want 0, 1 and 2; four want 3. Each has 10 of 100.
  BudgetElection::Raw raw{.budget = 100, .costs = {30, 30, 30, 40}};
  for (int v = 0; v < 6; ++v) raw.ballots.push_back({{0}, {1}, {2}});
  for (int v = 0; v < 4; ++v) raw.ballots.push_back({{3}});
  const auto outcome = equal_shares(BudgetElection::make(raw).value());
  EXPECT_EQ(funded_by(outcome), (std::vector<std::uint32_t>{0, 1, 3}));
  EXPECT_EQ(outcome.steps[0].tied, (std::vector<std::uint32_t>{0, 1, 2}));
  EXPECT_DOUBLE_EQ(outcome.steps[0].price, 5);
  EXPECT_EQ(outcome.steps[2].in_full, 4);
  EXPECT_EQ(outcome.cost, 100);
}

TEST(EqualShares, takes_ties_in_the_order_it_is_given) {
  const auto election =
      BudgetElection::make({.budget = 1, .costs = {1, 1}, .ballots = {{{0}, {1}}}}).value();
  const TieOrder order = {1, 0};
  const auto outcome = equal_shares(election, {.order = &order});
  EXPECT_EQ(funded_by(outcome), (std::vector<std::uint32_t>{1}));
}

TEST(EqualShares, buys_with_the_last_third_of_a_penny) {
  // Three voters have 1/3 each, which no double is; together they have exactly 1.
  const auto election =
      BudgetElection::make({.budget = 1, .costs = {1}, .ballots = {{{0}}, {{0}}, {{0}}}}).value();
  EXPECT_EQ(equal_shares(election).cost, 1);
  const auto split =
      BudgetElection::make(
          {.budget = 7, .costs = {6, 1}, .ballots = {{{0}, {1}}, {{0}}, {{0}}, {{1}}, {}, {}, {}}})
          .value();
  EXPECT_EQ(equal_shares(split).cost, 1);
}

TEST(EqualShares, leaves_no_group_out_that_its_share_could_serve) {
  for (std::uint64_t seed = 0; seed < 400; ++seed) {
    const auto election = random_budget({.projects = 8, .voters = 12}, seed);
    for (const auto utility : {BudgetUtility::cost, BudgetUtility::cardinality}) {
      const auto outcome = equal_shares(election, {.utility = utility});
      EXPECT_FALSE(left_out_group(election, utility, funded_by(outcome))) << seed;
      EXPECT_LE(outcome.cost, election.budget());
    }
  }
}

TEST(EqualShares, hardly_ever_needs_fractions_among_many_voters) {
  const auto election =
      random_budget({.projects = 60, .voters = 3000, .cost_most = 100'000, .approves = 0.1}, 3);
  const auto outcome = equal_shares(election);
  EXPECT_GT(outcome.steps.size(), 10U);
  EXPECT_EQ(outcome.exact_decisions, 0U);
  EXPECT_LT(outcome.money_error, 1e-6 * outcome.share);
}

TEST(EqualShares, ends_once_more_is_spent_than_was_asked_about) {
  const auto election =
      BudgetElection::make({.budget = 9, .costs = {3, 3, 3}, .ballots = {{{0}, {1}, {2}}}}).value();
  EXPECT_EQ(equal_shares(election, {.cost_most = 4}).cost, 6);
}

}  // namespace
}  // namespace commonweal::methods
