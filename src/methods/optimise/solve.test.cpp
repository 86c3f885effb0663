#include "methods/optimise/solve.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "methods/optimise/random_milp_fixture.hpp"

namespace commonweal::methods {
namespace {

TEST(Solve, finds_what_trying_every_choice_finds) {
  std::size_t infeasible = 0;
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    const Milp milp = random_milp(seed, 3 + seed % 9, 1 + seed % 4);
    const auto best = best_by_trying(milp);
    const MilpAnswer answer = solve(milp);
    if (!best) {
      EXPECT_EQ(answer.status, MilpStatus::infeasible) << seed;
      ++infeasible;
      continue;
    }
    ASSERT_EQ(answer.status, MilpStatus::optimal) << seed;
    EXPECT_NEAR(answer.objective, *best, 1e-6) << seed;
    EXPECT_NEAR(answer.bound, *best, 1e-5) << seed;
    EXPECT_LT(worst_breach(milp, answer.values), 1e-6) << seed;
  }
  EXPECT_GT(infeasible, 0U);
}

TEST(Solve, mixes_whole_numbers_with_others) {
  // 3x + 2y, x whole: x <= 2.5 and x + y <= 4 leave x = 2 and y = 2.
  Milp milp;
  milp.add(MilpColumn{.objective = 3, .upper = 2.5, .kind = ColumnKind::integer});
  milp.add(MilpColumn{.objective = 2});
  milp.add(MilpRow{.terms = {{0, 1}, {1, 1}}, .upper = 4});
  const MilpAnswer answer = solve(milp);
  EXPECT_EQ(answer.status, MilpStatus::optimal);
  EXPECT_DOUBLE_EQ(answer.values[0], 2);
  EXPECT_NEAR(answer.values[1], 2, 1e-9);
  EXPECT_NEAR(answer.objective, 10, 1e-9);
}

TEST(Solve, says_that_nothing_ends_what_can_grow_for_ever) {
  Milp milp;
  milp.add(MilpColumn{.objective = 1});
  milp.add(MilpColumn{.objective = 1, .upper = 3, .kind = ColumnKind::integer});
  milp.add(MilpRow{.terms = {{0, -1}, {1, 1}}, .upper = 2});
  EXPECT_EQ(solve(milp).status, MilpStatus::unbounded);
}

TEST(Solve, takes_a_program_without_rows_or_without_columns) {
  Milp milp;
  EXPECT_EQ(solve(milp).status, MilpStatus::optimal);
  milp.add(yes_or_no("alone", 2));
  EXPECT_NEAR(solve(milp).objective, 2, 1e-12);
}

TEST(Solve, stops_at_the_gap_with_a_bound_that_holds) {
  const Milp milp = random_milp(40, 60, 6);
  const MilpAnswer exact = solve(milp, {.nodes = 200'000});
  const MilpAnswer rough = solve(milp, {.gap = 0.05});
  ASSERT_EQ(rough.status, MilpStatus::optimal);
  EXPECT_LE(rough.gap, 0.05 + 1e-9);
  EXPECT_LE(rough.objective, exact.objective + 1e-6);
  EXPECT_GE(rough.bound, exact.objective - 1e-6);
  EXPECT_TRUE(rough.is_reproducible);
}

TEST(Solve, tells_the_bound_it_has_and_not_the_gap_it_was_asked_for) {
  constexpr double kAsked = 0.05;
  std::size_t smaller = 0;
  for (std::uint64_t seed = 0; seed < 40; ++seed) {
    const Milp milp = random_milp(seed, 14 + seed, 2 + seed % 5);
    const MilpAnswer exact = solve(milp, {.nodes = 200'000});
    if (exact.status == MilpStatus::infeasible) continue;
    ASSERT_EQ(exact.status, MilpStatus::optimal) << seed;
    EXPECT_EQ(exact.gap, 0) << seed;
    const MilpAnswer rough = solve(milp, {.gap = kAsked});
    const double sign = milp.aim == Aim::maximise ? 1 : -1;
    EXPECT_GE(sign * (rough.bound - exact.objective), -1e-6) << seed;
    EXPECT_LE(rough.gap, kAsked + 1e-12) << seed;
    if (rough.gap < kAsked / 2) ++smaller;
  }
  EXPECT_GT(smaller, 10U);
}

TEST(Solve, stops_by_nodes_with_the_same_bits_each_time) {
  const Milp milp = random_milp(42, 80, 8);
  const MilpAnswer once = solve(milp, {.nodes = 20});
  const MilpAnswer again = solve(milp, {.nodes = 20});
  EXPECT_EQ(once.status, MilpStatus::stopped);
  EXPECT_EQ(once.values, again.values);
  EXPECT_EQ(once.bound, again.bound);
  EXPECT_EQ(once.nodes, again.nodes);
  EXPECT_GE(once.bound, once.objective);
}

TEST(Solve, names_a_stop_by_the_clock) {
  const Milp milp = random_milp(44, 200, 20);
  const MilpAnswer answer = solve(milp, {.seconds = 0.2});
  EXPECT_FALSE(answer.is_reproducible);
  EXPECT_NE(answer.status, MilpStatus::optimal);
}

TEST(Solve, begins_from_a_guess_and_never_ends_below_it) {
  const Milp milp = random_milp(46, 80, 8);
  const MilpAnswer good = solve(milp, {.nodes = 400});
  const MilpAnswer answer = solve(milp, {.nodes = 1, .first_guess = &good.values});
  EXPECT_GE(answer.objective, good.objective - 1e-6);
}

TEST(Solve, refuses_a_term_without_a_column) {
  Milp milp;
  milp.add(MilpRow{.terms = {{0, 1}}, .upper = 1});
  EXPECT_ANY_THROW(solve(milp));
  milp.add(yes_or_no("x"));
  milp.columns[0].objective = std::nan("");
  EXPECT_ANY_THROW(solve(milp));
}

}  // namespace
}  // namespace commonweal::methods
