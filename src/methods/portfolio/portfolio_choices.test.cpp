// Portfolios between goals and over scenarios: the frontier, frequencies, and the worst scenarios.

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "methods/portfolio/portfolio_frontier.hpp"
#include "methods/portfolio/portfolio_scenarios.hpp"
#include "methods/portfolio/random_portfolio_fixture.hpp"

namespace commonweal::methods {
namespace {

// The efficient points by trying every choice, the most of the first goal first.
std::vector<std::pair<double, double>> efficient_by_trying(const PortfolioQuestion& question) {
  std::vector<std::pair<double, double>> all;
  for_each_portfolio(question, [&](const std::vector<Choice>& choices) {
    const auto sums = sums_of(question, choices);
    all.emplace_back(sums.progress[0], sums.progress[1]);
  });
  std::sort(all.begin(), all.end(), std::greater<>());
  std::vector<std::pair<double, double>> efficient;
  for (const auto& point : all) {
    if (efficient.empty() || point.second > efficient.back().second + 1e-6) {
      efficient.push_back(point);
    }
  }
  return efficient;
}

TEST(Frontier, holds_every_efficient_point_that_trying_finds) {
  std::size_t unsupported = 0;
  for (std::uint64_t seed = 0; seed < 25; ++seed) {
    PortfolioQuestion question = random_portfolio(seed, 9);
    const auto expected = efficient_by_trying(question);
    const Frontier found = frontier(question, {.first_goal = 0, .second_goal = 1}, {});
    ASSERT_EQ(found.points.size(), expected.size()) << seed;
    EXPECT_TRUE(found.is_complete || expected.empty()) << seed;
    for (std::size_t i = 0; i < expected.size(); ++i) {
      EXPECT_NEAR(found.points[i].first, expected[i].first, 1e-5) << seed;
      EXPECT_NEAR(found.points[i].second, expected[i].second, 1e-5) << seed;
      unsupported += !found.points[i].is_supported;
    }
  }
  EXPECT_GT(unsupported, 5U);
}

TEST(Frontier, takes_steps_where_bids_may_be_taken_in_part) {
  PortfolioQuestion question{.goals = {{"a"}, {"b"}}, .limits = {{"all", 10}}};
  for (std::size_t i = 0; i < 2; ++i) {
    BidStart start{.spend = {{0, 10}}, .progress = {0, 0}};
    start.progress[i] = 8;
    question.bids.push_back({.id = "bid", .starts = {start}, .least_scale = 0.001});
  }
  const Frontier found =
      frontier(question, {.first_goal = 0, .second_goal = 1, .points_most = 200, .steps = 4}, {});
  ASSERT_EQ(found.points.size(), 5U);
  EXPECT_FALSE(found.is_complete);
  for (std::size_t i = 0; i < 5; ++i) {
    EXPECT_NEAR(found.points[i].first + found.points[i].second, 8, 1e-4);
    EXPECT_NEAR(found.points[i].second, 2.0 * double(i), 1e-3);
  }
}

TEST(Scenarios, choose_each_bid_as_often_as_trying_every_choice_does) {
  for (std::uint64_t seed = 0; seed < 8; ++seed) {
    const PortfolioQuestion question = random_portfolio(seed, 8);
    const ChoiceFrequencies found = choice_frequencies(question, {});
    std::vector<double> expected(question.bids.size(), 0.0);
    std::size_t scenarios = 0;
    for (std::size_t k = 0; k < 5; ++k) {
      double best = -kUnlimited;
      std::vector<Choice> chosen;
      for_each_portfolio(question, [&](const std::vector<Choice>& choices) {
        const double worth = worth_by_scenario(question, choices)[k];
        if (worth > best) best = worth, chosen = choices;
      });
      if (best == -kUnlimited) continue;
      ++scenarios;
      for (const Choice& choice : chosen) expected[choice.bid] += 1;
    }
    ASSERT_EQ(found.scenarios, scenarios);
    for (std::size_t i = 0; i < expected.size() && scenarios > 0; ++i) {
      EXPECT_NEAR(found.shares[i], expected[i] / double(scenarios), 1e-12) << seed;
    }
  }
}

TEST(Scenarios, give_the_portfolio_with_the_least_bad_tail) {
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    const PortfolioQuestion question = random_portfolio(seed, 9);
    double best = -kUnlimited;
    for_each_portfolio(question, [&](const std::vector<Choice>& choices) {
      best = std::max(best, tail_mean(worth_by_scenario(question, choices), 0.3));
    });
    const PortfolioAnswer answer = cvar_portfolio(question, 0.3, {});
    EXPECT_EQ(answer.has_portfolio(), best > -kUnlimited) << seed;
    if (!answer.has_portfolio()) continue;
    EXPECT_NEAR(answer.objective, best, 1e-5) << seed;
    EXPECT_NEAR(answer.bound, best, 1e-4) << seed;
  }
}

TEST(TailMean, takes_a_part_of_the_scenario_at_the_edge) {
  EXPECT_DOUBLE_EQ(tail_mean({4, 1, 3, 2}, 0.5), 1.5);
  EXPECT_DOUBLE_EQ(tail_mean({4, 1, 3, 2}, 0.375), (1 + 0.5 * 2) / 1.5);
  EXPECT_DOUBLE_EQ(tail_mean({4, 1, 3, 2}, 1), 2.5);
}

}  // namespace
}  // namespace commonweal::methods
