// What is told beside the best portfolio: conflicts, what a million more buys, why the others lost.

#include <gtest/gtest.h>

#include <set>

#include "methods/portfolio/exclusion_groups.hpp"
#include "methods/portfolio/losing_bids.hpp"
#include "methods/portfolio/random_portfolio_fixture.hpp"
#include "methods/portfolio/worth_of_more.hpp"

namespace commonweal::methods {
namespace {

TEST(PortfolioConflict, names_the_limit_and_the_minimum_that_cannot_both_be_met) {
  PortfolioQuestion question{.goals = {{"Health", 1, 5.0}, {"Growth"}},
                             .limits = {{"Health capital 2027-28", 3e6}, {"Other 2027-28", 9e6}}};
  question.bids.push_back(
      {.id = "clinic", .starts = {{.year = 2027, .spend = {{0, 4e6}}, .progress = {6, 0}}}});
  question.bids.push_back(
      {.id = "road", .starts = {{.year = 2027, .spend = {{1, 4e6}}, .progress = {0, 6}}}});
  EXPECT_EQ(best_portfolio(question)->status, MilpStatus::infeasible);
  const PortfolioConflict conflict = conflict_of(question);
  EXPECT_FALSE(conflict.is_feasible);
  EXPECT_TRUE(conflict.is_irreducible);
  EXPECT_EQ(sentence(conflict),
            "These cannot be met together: Health capital 2027-28 is at most £3,000,000; and the "
            "progress of Health is at least 5. Change one of them.");
}

TEST(WorthOfMore, is_what_trying_every_choice_gains) {
  std::size_t seen = 0;
  for (std::uint64_t seed = 0; seed < 40; ++seed) {
    const PortfolioQuestion question = random_portfolio(seed, 9);
    const auto answer = best_portfolio(question);
    if (!answer->has_portfolio()) continue;
    for (const WorthOfMore& one : worth_of_more(question, *answer, {.pounds = 3e6}, {})) {
      PortfolioQuestion more = question;
      more.limits[one.limit].pounds += 3e6;
      const double gain = *best_worth_by_trying(more) - answer->sums.worth;
      EXPECT_NEAR(one.gain, gain, 1e-6) << seed;
      EXPECT_NEAR(one.gain_most, gain, 1e-5) << seed;
      seen += one.gain > 1e-6;
    }
  }
  EXPECT_GT(seen, 10U);
}

TEST(LosingBids, lose_what_trying_every_choice_with_them_loses) {
  std::set<LossReason> seen;
  for (std::uint64_t seed = 0; seed < 60; ++seed) {
    const PortfolioQuestion question = random_portfolio(seed, 9);
    const auto answer = best_portfolio(question);
    if (!answer->has_portfolio()) continue;
    for (const LostBid& lost : losing_bids(question, *answer, {})) {
      seen.insert(lost.reason);
      if (lost.reason == LossReason::kept_out) continue;
      PortfolioQuestion forced = question;
      forced.bids[lost.bid].standing = Standing::in;
      const auto best = best_worth_by_trying(forced);
      EXPECT_EQ(lost.loss.has_value(), best.has_value()) << seed;
      if (best && lost.loss) {
        EXPECT_NEAR(*lost.loss, answer->sums.worth - *best, 1e-6) << seed;
      }
      if (lost.reason == LossReason::impossible) {
        EXPECT_FALSE(lost.conflict.is_feasible);
      }
    }
  }
  EXPECT_TRUE(seen.contains(LossReason::impossible));
  EXPECT_TRUE(seen.contains(LossReason::excluded));
  EXPECT_TRUE(seen.contains(LossReason::needs_other));
  EXPECT_TRUE(seen.contains(LossReason::displaced));
}

TEST(LosingBids, are_too_dear_where_one_limit_is_below_their_least_cost) {
  PortfolioQuestion question{.goals = {{"health"}}, .limits = {{"a", 10}, {"b", 1}}};
  question.bids.push_back({.id = "dear",
                           .starts = {{.year = 1, .spend = {{0, 4}, {1, 4}}, .progress = {1}}},
                           .least_scale = 0.5});
  const auto lost = losing_bids(question, *best_portfolio(question), {});
  ASSERT_EQ(lost.size(), 1U);
  EXPECT_EQ(lost[0].reason, LossReason::too_dear);
  EXPECT_EQ(lost[0].limits, (std::vector<std::size_t>{1}));
}

TEST(ExclusionGroups, cover_every_pair_with_groups_that_exclude_each_other) {
  PortfolioQuestion question;
  question.bids.resize(5);
  question.bids[0].excludes = {1, 2};
  question.bids[2].excludes = {1, 4};
  const std::vector<std::vector<std::size_t>> groups{{0, 1, 2}, {2, 4}};
  EXPECT_EQ(exclusion_groups(question), groups);
}

}  // namespace
}  // namespace commonweal::methods
