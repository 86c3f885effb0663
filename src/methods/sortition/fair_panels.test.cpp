#include "methods/sortition/fair_panels.hpp"

#include <gtest/gtest.h>

#include "methods/sortition/people_panels.hpp"
#include "methods/sortition/sortition_oracle_fixture.hpp"

namespace commonweal::methods {
namespace {

constexpr std::size_t kPools = 50;

struct Pool {
  PanelQuestion question;
  AllPanels panels;
};

// Those that some panel meets, and not all.
std::vector<Pool> pools() {
  std::vector<Pool> pools;
  for (std::uint64_t seed = 1; pools.size() < kPools; ++seed) {
    Pool pool{random_pool(seed), {}};
    pool.panels = all_panels(pool.question);
    if (pool.panels.size() > 1) pools.push_back(std::move(pool));
  }
  return pools;
}

const std::vector<Pool>& all_pools() {
  static const std::vector<Pool> kAll = pools();
  return kAll;
}

std::vector<double> chances_by_person(const PanelKinds& kinds, const FairPanels& fair) {
  const auto panels = people_panels(kinds, fair.mixture, 1);
  return chances_of(panels, kinds.people());
}

TEST(FairPanels, leximin_is_that_of_all_panels_written_down) {
  for (const Pool& pool : all_pools()) {
    const PanelKinds kinds = panel_kinds(pool.question);
    const auto fair = fair_panels(kinds, Fairness::leximin, 1);
    ASSERT_TRUE(fair);
    EXPECT_TRUE(fair->is_proven);
    const auto chances = chances_by_person(kinds, *fair);
    const auto expected = leximin_by_trying(pool.panels, kinds.people());
    for (std::size_t i = 0; i < chances.size(); ++i) EXPECT_NEAR(chances[i], expected[i], 1e-5);
    EXPECT_NEAR(fair->reached, fair->bound, 1e-6);
  }
}

TEST(FairPanels, maximin_reaches_the_first_level_of_it) {
  for (const Pool& pool : all_pools()) {
    const PanelKinds kinds = panel_kinds(pool.question);
    const auto fair = fair_panels(kinds, Fairness::maximin, 1);
    ASSERT_TRUE(fair);
    const auto chances = chances_by_person(kinds, *fair);
    const auto expected = leximin_by_trying(pool.panels, kinds.people());
    EXPECT_NEAR(*std::min_element(chances.begin(), chances.end()),
                *std::min_element(expected.begin(), expected.end()), 1e-6);
  }
}

// Concave, so that the best is where no panel gains along the gradient: asked of every panel.
TEST(FairPanels, nash_leaves_no_panel_that_would_raise_the_product) {
  for (const Pool& pool : all_pools()) {
    const PanelKinds kinds = panel_kinds(pool.question);
    const auto fair = fair_panels(kinds, Fairness::nash, 1);
    ASSERT_TRUE(fair);
    EXPECT_TRUE(fair->is_proven);
    const auto chances = chances_by_person(kinds, *fair);
    double people = 0;
    for (const double chance : chances) people += chance > 1e-9 ? 1 : 0;
    for (const auto& panel : pool.panels) {
      double gradient = 0;
      for (const std::size_t person : panel) gradient += 1 / chances[person];
      EXPECT_LE(gradient, people * (1 + 1e-4));
    }
    EXPECT_NEAR(fair->reached, fair->bound, 1e-6);
  }
}

// The least of its sum over a fine grid of least chances, each with the smallest greatest chance.
TEST(FairPanels, goldilocks_is_no_worse_than_any_point_of_a_grid) {
  for (std::size_t p = 0; p < all_pools().size(); ++p) {
    const Pool& pool = all_pools()[p];
    const PanelKinds kinds = panel_kinds(pool.question);
    const auto fair = fair_panels(kinds, Fairness::goldilocks, 1);
    ASSERT_TRUE(fair);
    EXPECT_NEAR(fair->reached, fair->bound, 1e-5 * fair->bound);
    const auto leximin = leximin_by_trying(pool.panels, kinds.people());
    double least = 1;
    for (const double chance : leximin) least = chance > 1e-9 ? std::min(least, chance) : least;
    const double even = static_cast<double>(kinds.seats) / static_cast<double>(kinds.people());
    for (int step = 1; step <= 10; ++step) {
      const double low = least * step / 10;
      Milp milp{.aim = Aim::minimise};
      for (std::size_t j = 0; j < pool.panels.size(); ++j) milp.add(MilpColumn{});
      const std::size_t greatest = milp.add(MilpColumn{.objective = 1});
      MilpRow all{.lower = 1, .upper = 1};
      for (std::size_t j = 0; j < pool.panels.size(); ++j) all.terms.push_back({j, 1});
      milp.add(all);
      for (std::size_t i = 0; i < kinds.people(); ++i) {
        MilpRow row{.lower = leximin[i] > 1e-9 ? low : 0};
        for (std::size_t j = 0; j < pool.panels.size(); ++j) {
          const auto& panel = pool.panels[j];
          if (std::count(panel.begin(), panel.end(), i) > 0) row.terms.push_back({j, 1});
        }
        MilpRow under = row;
        under.lower = -kUnlimited;
        under.upper = 0;
        under.terms.push_back({greatest, -1});
        milp.add(row);
        milp.add(under);
      }
      const double high = solve_relaxation(milp).objective;
      EXPECT_LE(fair->reached, (high / even + even / low) * (1 + 1e-6));
    }
  }
}

// Skewed, in households, with exact quotas: what random small pools are too small for.
PanelQuestion crowded_pool() {
  base::RandomStream stream(5, 0);
  PanelQuestion question{.categories = {{"a", {{"a1", {4, 4}}, {"a2", {8, 8}}}},
                                        {"b", {{"b1", {3, 4}}, {"b2", {4, 5}}, {"b3", {4, 4}}}},
                                        {"c", {{"c1", {5, 5}}, {"c2", {7, 7}}}}},
                         .seats = 12};
  for (std::size_t i = 0; i < 100; ++i) {
    PanelPerson person{.household = stream.below(70)};
    person.features.push_back(stream.uniform() < 0.8 ? 0 : 1);
    person.features.push_back(stream.uniform() < 0.6 ? 0 : 1 + stream.below(2));
    person.features.push_back(stream.uniform() < 0.7 ? 0 : 1);
    question.people.push_back(person);
  }
  return question;
}

TEST(FairPanels, meet_their_bounds_where_households_and_exact_quotas_leave_little_room) {
  const PanelKinds kinds = panel_kinds(crowded_pool());
  for (const Fairness fairness :
       {Fairness::leximin, Fairness::maximin, Fairness::nash, Fairness::goldilocks}) {
    const auto fair = fair_panels(kinds, fairness, 1);
    ASSERT_TRUE(fair);
    EXPECT_TRUE(fair->is_proven);
    EXPECT_NEAR(fair->reached / fair->bound, 1, 2e-4);
  }
}

TEST(FairPanels, are_the_same_bits_for_the_same_seed) {
  const PanelKinds kinds = panel_kinds(all_pools()[0].question);
  const auto one = fair_panels(kinds, Fairness::leximin, 5);
  const auto two = fair_panels(kinds, Fairness::leximin, 5);
  EXPECT_EQ(one->mixture.committees, two->mixture.committees);
  EXPECT_EQ(one->mixture.chances, two->mixture.chances);
}

TEST(FairPanels, are_none_where_no_panel_meets_the_quotas) {
  for (std::uint64_t seed = 1, found = 0; found < 5; ++seed) {
    const PanelQuestion question = random_pool(seed);
    if (!all_panels(question).empty()) continue;
    ++found;
    EXPECT_FALSE(fair_panels(panel_kinds(question), Fairness::leximin, 1));
  }
}

}  // namespace
}  // namespace commonweal::methods
