#include "methods/optimise/linear.hpp"

#include <gtest/gtest.h>

namespace commonweal::methods {
namespace {

// Dantzig's kind of example: 3x + 5y, x <= 4, 2y <= 12, 3x + 2y <= 18: 36 at (2, 6), prices 0, 1.5
// and 1 (Hillier and Lieberman, Introduction to Operations Research, the Wyndor Glass Co. problem).
Milp wyndor() {
  Milp milp;
  milp.add(MilpColumn{.name = "doors", .objective = 3});
  milp.add(MilpColumn{.name = "windows", .objective = 5});
  milp.add(MilpRow{.terms = {{0, 1}}, .upper = 4});
  milp.add(MilpRow{.terms = {{1, 2}}, .upper = 12});
  milp.add(MilpRow{.terms = {{0, 3}, {1, 2}}, .upper = 18});
  return milp;
}

TEST(LinearProgram, gives_the_published_values_and_prices) {
  const LinearAnswer answer = solve_relaxation(wyndor());
  ASSERT_EQ(answer.status, LinearStatus::optimal);
  EXPECT_NEAR(answer.objective, 36, 1e-9);
  EXPECT_NEAR(answer.values[0], 2, 1e-9);
  EXPECT_NEAR(answer.values[1], 6, 1e-9);
  EXPECT_NEAR(answer.duals[0], 0, 1e-9);
  EXPECT_NEAR(answer.duals[1], 1.5, 1e-9);
  EXPECT_NEAR(answer.duals[2], 1, 1e-9);
}

TEST(LinearProgram, states_prices_in_the_sense_of_what_is_minimised) {
  Milp milp{.aim = Aim::minimise};
  milp.add(MilpColumn{.objective = 2});
  milp.add(MilpRow{.terms = {{0, 4}}, .lower = 8});
  const LinearAnswer answer = solve_relaxation(milp);
  EXPECT_NEAR(answer.objective, 4, 1e-9);
  EXPECT_NEAR(answer.duals[0], 0.5, 1e-9);
}

TEST(LinearProgram, goes_on_when_a_column_a_row_or_a_limit_changes) {
  LinearProgram program(wyndor());
  program.solve();
  program.add_column({.name = "shutters", .objective = 4}, {{0, 1}, {2, 2}});
  // Worth 4 against 2 pounds of the third row and nothing of the first: it comes in.
  EXPECT_GT(program.solve().objective, 36);
  program.add_row({.terms = {{2, 1}}, .upper = 0});
  EXPECT_NEAR(program.solve().objective, 36, 1e-9);
  program.set_row_bounds(1, -kUnlimited, 14);
  EXPECT_NEAR(program.solve().objective, 39, 1e-9);
}

TEST(LinearProgram, goes_on_when_the_objective_or_a_columns_bounds_change) {
  LinearProgram program(wyndor());
  program.solve();
  program.set_objective(1, 0);
  EXPECT_NEAR(program.solve_by_dual().objective, 12, 1e-9);
  program.set_column_bounds(0, 1, 3);
  program.set_tolerance(1e-9);
  EXPECT_NEAR(program.solve().objective, 9, 1e-9);
  EXPECT_EQ(program.column_lower(0), 1);
  EXPECT_EQ(program.column_upper(0), 3);
}

// Cutting stock (Gilmore and Gomory 1961): rolls of 100 cut to 45, 36, 31 and 14, demands 97, 610,
// 395 and 211. Their relaxation needs 452.25 rolls.
TEST(LinearProgram, generates_columns_as_the_cutting_of_rolls_asks) {
  const std::vector<double> widths{45, 36, 31, 14};
  const std::vector<double> demands{97, 610, 395, 211};
  Milp milp{.aim = Aim::minimise};
  for (std::size_t i = 0; i < 4; ++i) {
    milp.add(MilpColumn{.objective = 1});
    milp.add(MilpRow{.terms = {{i, 1}}, .lower = demands[i]});
  }
  LinearProgram program(milp);
  LinearAnswer answer = program.solve();
  for (int round = 0; round < 100; ++round) {
    double best = 1 + 1e-9;
    std::vector<RowTerm> cut;
    for (int a = 0; a <= 2; ++a)
      for (int b = 0; b <= 2; ++b)
        for (int c = 0; c <= 3; ++c)
          for (int d = 0; d <= 7; ++d) {
            const std::vector<int> counts{a, b, c, d};
            double width = 0, worth = 0;
            for (std::size_t i = 0; i < 4; ++i) {
              width += counts[i] * widths[i];
              worth += counts[i] * answer.duals[i];
            }
            if (width > 100 || worth <= best) continue;
            best = worth;
            cut = {{0, double(a)}, {1, double(b)}, {2, double(c)}, {3, double(d)}};
          }
    if (cut.empty()) break;
    program.add_column({.objective = 1}, cut);
    answer = program.solve();
  }
  EXPECT_NEAR(answer.objective, 452.25, 1e-6);
}

TEST(LinearProgram, tells_infeasible_from_unbounded) {
  Milp milp;
  milp.add(MilpColumn{.objective = 1});
  EXPECT_EQ(solve_relaxation(milp).status, LinearStatus::unbounded);
  milp.add(MilpRow{.terms = {{0, 1}}, .lower = 3});
  milp.add(MilpRow{.terms = {{0, 1}}, .upper = 2});
  EXPECT_EQ(solve_relaxation(milp).status, LinearStatus::infeasible);
}

}  // namespace
}  // namespace commonweal::methods
