#include "methods/portfolio/portfolio.hpp"

#include <gtest/gtest.h>

#include "methods/portfolio/random_portfolio_fixture.hpp"

namespace commonweal::methods {
namespace {

PortfolioQuestion three_clinics() {
  PortfolioQuestion question{.goals = {{"health"}}, .limits = {{"Health resource 2026-27", 10e6}}};
  const auto add = [&](const char* id, double pounds, double progress) {
    question.bids.push_back(
        {.id = id,
         .starts = {
             {.year = 2026, .spend = {{0, pounds}}, .progress = {progress}, .pounds = pounds}}});
  };
  add("large", 8e6, 9);
  add("middle", 6e6, 6);
  add("small", 4e6, 4);
  return question;
}

TEST(Portfolio, agrees_with_trying_every_choice_on_a_thousand_questions) {
  std::size_t infeasible = 0;
  for (std::uint64_t seed = 0; seed < 1000; ++seed) {
    const PortfolioQuestion question = random_portfolio(seed);
    const auto answer = best_portfolio(question);
    ASSERT_TRUE(answer) << seed << ' ' << answer.error().problems[0].what;
    const auto best = best_worth_by_trying(question);
    if (!best) {
      EXPECT_EQ(answer->status, MilpStatus::infeasible) << seed;
      ++infeasible;
      continue;
    }
    ASSERT_EQ(answer->status, MilpStatus::optimal) << seed;
    EXPECT_NEAR(answer->sums.worth, *best, 1e-6) << seed;
    EXPECT_NEAR(answer->bound, *best, 1e-5) << seed;
    EXPECT_TRUE(keeps_ties(question, answer->chosen)) << seed;
    EXPECT_TRUE(keeps_amounts(question, answer->chosen)) << seed;
  }
  EXPECT_GT(infeasible, 50U);
  EXPECT_LT(infeasible, 700U);
}

TEST(Portfolio, prefers_two_that_fill_the_limit_to_one_that_returns_more_a_pound) {
  const auto answer = best_portfolio(three_clinics());
  EXPECT_EQ(answer->chosen, (std::vector<Choice>{{1, 0, 1.0}, {2, 0, 1.0}}));
  EXPECT_DOUBLE_EQ(answer->sums.spend[0], 10e6);
  EXPECT_EQ(answer->gap, 0);
}

TEST(Portfolio, takes_a_bid_in_part_and_not_below_its_least_scale) {
  PortfolioQuestion question = three_clinics();
  question.bids[1].least_scale = 0.3;  // 1.8m, beside the large one's 8m.
  const auto part = best_portfolio(question);
  ASSERT_EQ(part->chosen.size(), 2U);
  EXPECT_NEAR(part->chosen[1].scale, 2.0 / 6, 1e-6);
  question.bids[1].least_scale = 0.4;  // 2.4m no longer fits.
  EXPECT_NEAR(best_portfolio(question)->objective, 10, 1e-6);
}

TEST(Portfolio, chooses_the_year_in_which_there_is_room) {
  PortfolioQuestion question = three_clinics();
  question.limits.push_back({"Health resource 2027-28", 9e6});
  BidStart later = question.bids[0].starts[0];
  later.year = 2027;
  later.spend = {{1, 8e6}};
  later.progress = {8.5};
  question.bids[0].starts.push_back(later);
  const auto answer = best_portfolio(question);
  EXPECT_EQ(answer->chosen, (std::vector<Choice>{{0, 1, 1.0}, {1, 0, 1.0}, {2, 0, 1.0}}));
}

TEST(Portfolio, keeps_a_needed_bid_no_later_than_what_needs_it) {
  PortfolioQuestion question = three_clinics();
  question.limits[0].pounds = 100e6;
  question.bids[0].needs = {1};
  question.bids[1].starts[0].year = 2027;
  question.bids[0].starts.push_back(question.bids[0].starts[0]);
  question.bids[0].starts[1].year = 2027;
  question.bids[0].starts[1].progress = {1};
  EXPECT_EQ(best_portfolio(question)->chosen[0].start, 1U);
}

TEST(Portfolio, says_which_bids_need_each_other_in_a_circle) {
  PortfolioQuestion question = three_clinics();
  question.bids[0].needs = {1};
  question.bids[1].needs = {2};
  question.bids[2].needs = {0};
  const auto answer = best_portfolio(question);
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.error().problems[0].what,
            "These bids need each other in a circle: large needs middle, which needs small, which "
            "needs large. Take one of the needs away, or make them one bid.");
}

TEST(Portfolio, says_which_needs_can_never_be_met) {
  PortfolioQuestion question = three_clinics();
  question.bids[0].needs = {1};
  question.bids[1].needs = {2};
  question.bids[2].excludes = {0};
  EXPECT_EQ(best_portfolio(question).error().problems[0].what,
            "This bid can never be chosen: with it come small and large, which exclude each "
            "other. Take one of the needs away.");
  question.bids[2].excludes = {};
  question.bids[1].starts[0].year = 2030;
  EXPECT_EQ(best_portfolio(question).error().problems[0].what,
            "This bid needs middle, which cannot start before 2030. Start this one no earlier.");
}

TEST(Portfolio, refuses_numbers_that_are_none_and_scales_that_are_no_share) {
  PortfolioQuestion question = three_clinics();
  question.bids[0].starts[0].progress = {kUnlimited};
  question.bids[1].least_scale = 1.5;
  question.bids[2].starts.clear();
  question.prevention_floor = 2;
  EXPECT_EQ(best_portfolio(question).error().problems.size(), 4U);
}

TEST(Portfolio, gives_the_same_bits_each_time) {
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    const PortfolioQuestion question = random_portfolio(seed, 30);
    const auto once = best_portfolio(question);
    const auto again = best_portfolio(question);
    EXPECT_EQ(once->chosen, again->chosen);
    EXPECT_EQ(once->objective, again->objective);
    EXPECT_EQ(once->bound, again->bound);
  }
}

}  // namespace
}  // namespace commonweal::methods
