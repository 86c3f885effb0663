#include "methods/voting/equal_shares_add1.hpp"

#include <gtest/gtest.h>

#include "methods/voting/budget_random_fixture.hpp"

namespace commonweal::methods {
namespace {

// One step after another, as the rule is told.
std::vector<std::uint32_t> one_by_one(const BudgetElection& election, BudgetUtility utility,
                                      Add1 add1) {
  std::vector<std::uint32_t> last;
  for (std::int64_t raise = 0; raise < 2000; ++raise) {
    const auto step = equal_shares(election, {.utility = utility, .raise = raise});
    if (step.cost > election.budget()) return last;
    last = funded_by(step);
    if (add1 == Add1::until_exhaustive && is_exhaustive(election, step)) return last;
  }
  return last;  // All are funded, and more money changes nothing.
}

TEST(EqualSharesAdd1, stops_where_a_walk_step_by_step_stops) {
  for (std::uint64_t seed = 0; seed < 150; ++seed) {
    const auto election = random_budget({.cost_most = 60}, seed);
    for (const auto utility : {BudgetUtility::cost, BudgetUtility::cardinality}) {
      for (const auto add1 : {Add1::until_overspent, Add1::until_exhaustive}) {
        auto funded = funded_by(equal_shares_add1(election, {.utility = utility}, add1).outcome);
        auto expected = one_by_one(election, utility, add1);
        std::sort(funded.begin(), funded.end());
        std::sort(expected.begin(), expected.end());
        EXPECT_EQ(funded, expected) << seed;
      }
    }
  }
}

TEST(EqualSharesAdd1, counts_pounds_where_money_is_in_pence) {
  const auto election = BudgetElection::make({.budget = 1000,
                                              .currency_unit = 100,
                                              .costs = {800, 800},
                                              .ballots = {{{0}}, {{0}}, {{1}}, {}}})
                            .value();
  // Each begins with 250 pence; at 450 the first two can pay, at 850 the third could too.
  const auto answer = equal_shares_add1(election, {}, Add1::until_overspent);
  EXPECT_EQ(funded_by(answer.outcome), (std::vector<std::uint32_t>{0}));
  EXPECT_EQ(answer.raise, 5);
  EXPECT_EQ(answer.stop, Add1Outcome::Stop::next_overspends);
  const auto first = equal_shares_add1(election, {}, Add1::until_exhaustive);
  EXPECT_EQ(first.raise, 2);
  EXPECT_EQ(first.stop, Add1Outcome::Stop::exhaustive);
}

TEST(EqualSharesAdd1, funds_all_that_anybody_wants_where_there_is_money_for_it) {
  const auto election =
      BudgetElection::make({.budget = 1'000'000'000,
                            .costs = {900'000'000, 1, 5},
                            .ballots = {{{0}}, {{1}}, {}, {}, {}, {}, {}, {}, {}, {}}})
          .value();
  const auto answer = equal_shares_add1(election, {}, Add1::until_overspent);
  EXPECT_EQ(answer.outcome.cost, 900'000'001);
  EXPECT_EQ(answer.stop, Add1Outcome::Stop::all_funded);
}

TEST(EqualSharesAdd1, prints_the_same_bits_on_one_thread_and_on_two) {
  const auto election = random_budget({.projects = 20, .voters = 50, .cost_most = 1000}, 5);
  const auto one = equal_shares_add1(election, {}, Add1::until_overspent, 1);
  const auto two = equal_shares_add1(election, {}, Add1::until_overspent, 2);
  EXPECT_EQ(one.raise, two.raise);
  EXPECT_EQ(one.outcome.money, two.outcome.money);
  EXPECT_EQ(funded_by(one.outcome), funded_by(two.outcome));
}

}  // namespace
}  // namespace commonweal::methods
