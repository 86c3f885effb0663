#include "methods/optimise/infeasible_rows.hpp"

#include <gtest/gtest.h>

#include "methods/optimise/random_milp_fixture.hpp"

namespace commonweal::methods {
namespace {

TEST(InfeasibleRows, finds_the_two_that_conflict_among_many_that_do_not) {
  Milp milp;
  milp.add(MilpColumn{.upper = 10});
  milp.add(MilpColumn{.upper = 10});
  milp.add(MilpRow{.terms = {{0, 1}}, .upper = 5});
  milp.add(MilpRow{.terms = {{0, 1}, {1, 1}}, .upper = 100});
  milp.add(MilpRow{.terms = {{0, 1}}, .lower = 6});
  milp.add(MilpRow{.terms = {{1, 1}}, .lower = 2});
  const InfeasibleRows found = infeasible_rows(milp, {0, 1, 2, 3});
  EXPECT_FALSE(found.is_feasible);
  EXPECT_EQ(found.rows, (std::vector<std::size_t>{0, 2}));
  EXPECT_TRUE(found.is_irreducible);
}

TEST(InfeasibleRows, sees_a_conflict_that_only_whole_numbers_have) {
  Milp milp;
  milp.add(yes_or_no("a"));
  milp.add(yes_or_no("b"));
  milp.add(MilpRow{.terms = {{0, 2}, {1, 2}}, .lower = 1});
  milp.add(MilpRow{.terms = {{0, 2}, {1, 2}}, .upper = 1});
  milp.add(MilpRow{.terms = {{0, 1}}, .upper = 1});
  EXPECT_EQ(infeasible_rows(milp, {0, 1, 2}).rows, (std::vector<std::size_t>{0, 1}));
}

TEST(InfeasibleRows, says_nothing_of_what_can_be_met) {
  Milp milp;
  milp.add(yes_or_no("a"));
  milp.add(MilpRow{.terms = {{0, 1}}, .lower = 1});
  const InfeasibleRows found = infeasible_rows(milp, {0});
  EXPECT_TRUE(found.is_feasible);
  EXPECT_TRUE(found.rows.empty());
}

TEST(InfeasibleRows, blames_none_where_what_is_given_contradicts_itself) {
  Milp milp;
  milp.add(yes_or_no("a"));
  milp.add(MilpRow{.terms = {{0, 1}}, .lower = 2});
  milp.add(MilpRow{.terms = {{0, 1}}, .upper = 1});
  const InfeasibleRows found = infeasible_rows(milp, {1});
  EXPECT_FALSE(found.is_feasible);
  EXPECT_TRUE(found.rows.empty());
}

bool can_meet(const Milp& milp, const std::vector<std::size_t>& rows) {
  Milp part{.columns = milp.columns};
  for (const std::size_t row : rows) part.rows.push_back(milp.rows[row]);
  return best_by_trying(part).has_value();
}

TEST(InfeasibleRows, are_infeasible_together_and_feasible_without_any_one) {
  std::size_t seen = 0;
  for (std::uint64_t seed = 0; seed < 60; ++seed) {
    Milp milp = random_milp(seed, 7, 4);
    for (std::size_t r = 1; r < 4; ++r) milp.rows[r].lower = milp.rows[r].upper - 4e5;
    const InfeasibleRows found = infeasible_rows(milp, {0, 1, 2, 3});
    EXPECT_EQ(found.is_feasible, can_meet(milp, {0, 1, 2, 3})) << seed;
    if (found.is_feasible) continue;
    ++seen;
    EXPECT_FALSE(can_meet(milp, found.rows)) << seed;
    for (std::size_t left_out = 0; left_out < found.rows.size(); ++left_out) {
      auto rest = found.rows;
      rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(left_out));
      EXPECT_TRUE(can_meet(milp, rest)) << seed;
    }
  }
  EXPECT_GT(seen, 10U);
}

}  // namespace
}  // namespace commonweal::methods
