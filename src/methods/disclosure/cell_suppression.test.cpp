#include "methods/disclosure/cell_suppression.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "base/philox.hpp"
#include "methods/disclosure/cell_audit.hpp"
#include "methods/disclosure/cell_rules.hpp"
#include "methods/optimise/linear.hpp"

namespace commonweal::methods {
namespace {

// One table, or two that share a dimension, of random counts with many small ones.
LinkedCounts random_tables(std::uint64_t seed) {
  base::RandomStream random(seed, 0);
  const std::size_t dimensions = 2 + random.below(2);
  std::vector<std::uint32_t> sizes;
  for (std::size_t d = 0; d < dimensions; ++d) sizes.push_back(2 + random.below(3));
  std::map<CellKey, double> people;  // The whole cube, of which tables are margins.
  for (std::uint32_t a = 0; a < sizes[0]; ++a) {
    for (std::uint32_t b = 0; b < sizes[1]; ++b) {
      for (std::uint32_t c = 0; c < (dimensions == 3 ? sizes[2] : 1); ++c) {
        const bool is_small = random.uniform() < 0.3;
        CellKey key{a, b};
        if (dimensions == 3) key.emplace_back(c);
        people[key] = is_small ? random.below(10) : 10 + random.below(90);
      }
    }
  }
  if (dimensions == 2 || seed % 2 == 0) return linked_counts(people).linked;
  std::map<CellKey, double> linked;  // Two tables: by the first two, and by the last two.
  for (const auto& [key, count] : people) {
    linked[{key[0], key[1], std::nullopt}] += count;
    linked[{std::nullopt, key[1], key[2]}] += count;
  }
  const auto answer = linked_counts(linked);
  EXPECT_FALSE(answer.conflict);
  return answer.linked;
}

// An attacker with nothing of ours but the solver: writes the program anew from what is shown.
double attacker(const LinkedCounts& linked, const std::vector<bool>& hidden, std::size_t cell,
                bool most) {
  Milp milp{.aim = most ? Aim::maximise : Aim::minimise};
  for (std::size_t i = 0; i < hidden.size(); ++i) {
    const double shown = linked.counts[i];
    milp.add(MilpColumn{.objective = i == cell ? 1.0 : 0.0,
                        .lower = hidden[i] ? 0 : shown,
                        .upper = hidden[i] ? 1e7 : shown});
  }
  for (const auto& sum : linked.sums) {
    MilpRow row{.lower = 0, .upper = 0};
    row.terms.push_back({sum.total, -1});
    for (const auto part : sum.parts) row.terms.push_back({part, 1});
    milp.add(std::move(row));
  }
  return solve_relaxation(milp).objective;
}

TEST(SuppressedCells, LeaveNoAttackerASensitiveCellInAThousandSetsOfTables) {
  std::size_t secondary = 0;
  std::size_t shown = 0;
  for (std::uint64_t seed = 0; seed < 1'000; ++seed) {
    const auto linked = random_tables(seed);
    const auto sensitive = sensitive_cells(linked.counts, kAcroRules);
    const auto found = suppressed_cells(linked, sensitive, kAcroRules.fewest);
    secondary += found.secondary;
    shown += std::size_t(std::ranges::count(found.hidden, false));
    for (std::size_t i = 0; i < sensitive.size(); ++i) {
      if (!sensitive[i]) continue;
      EXPECT_TRUE(found.hidden[i]);
      EXPECT_LE(attacker(linked, found.hidden, i, false), 1e-5) << seed;
      EXPECT_GE(attacker(linked, found.hidden, i, true), 10 - 1e-5) << seed;
    }
  }
  EXPECT_GT(secondary, 1'000U);
  EXPECT_GT(shown, 10'000U);  // It does not hide everything to be safe.
}

TEST(SuppressedCells, HideNothingWhereNothingIsSensitive) {
  std::map<CellKey, double> table;
  for (std::uint32_t a = 0; a < 3; ++a) {
    for (std::uint32_t b = 0; b < 3; ++b) table[{a, b}] = 20 + a + b;
  }
  const auto linked = linked_counts(table).linked;
  EXPECT_EQ(linked.keys.size(), 16U);
  const auto found = suppressed_cells(linked, sensitive_cells(linked.counts, kAcroRules), 10);
  EXPECT_EQ(std::ranges::count(found.hidden, true), 0);
}

// The textbook case: one small cell of a table needs a rectangle of four.
TEST(SuppressedCells, HideARectangleAroundOneSmallCell) {
  std::map<CellKey, double> table;
  for (std::uint32_t a = 0; a < 4; ++a) {
    for (std::uint32_t b = 0; b < 4; ++b) table[{a, b}] = a == 1 && b == 2 ? 3 : 40;
  }
  const auto linked = linked_counts(table).linked;
  const auto found = suppressed_cells(linked, sensitive_cells(linked.counts, kAcroRules), 10);
  EXPECT_EQ(std::ranges::count(found.hidden, true), 4);
  EXPECT_EQ(found.secondary, 3U);
}

TEST(FeasibleRanges, AreExactWhereASumGivesACellAway) {
  const auto linked = linked_counts({{{0U, 0U}, 3}, {{0U, 1U}, 20}, {{1U, 0U}, 30}}).linked;
  std::vector<bool> hidden(linked.keys.size());
  std::size_t small = 0;
  for (std::size_t i = 0; i < linked.keys.size(); ++i) {
    if (linked.counts[i] == 3) small = i;
  }
  hidden[small] = true;
  const auto range = feasible_ranges(linked, hidden, {small}).at(0);
  EXPECT_NEAR(range.least, 3, 1e-7);
  EXPECT_NEAR(range.most, 3, 1e-7);
}

TEST(LinkedCounts, NamesAMarginThatTwoTablesGiveDifferently) {
  const auto answer =
      linked_counts({{{0U, std::nullopt}, 5}, {{1U, std::nullopt}, 6}, {{std::nullopt, 0U}, 12}});
  ASSERT_TRUE(answer.conflict);
  EXPECT_EQ(answer.conflict->key, (CellKey{std::nullopt, std::nullopt}));
}

TEST(CellRules, AreThoseOfTheField) {
  EXPECT_TRUE(is_dominated(std::vector<double>{90, 5, 3, 2}, kAcroRules));   // (2, 0.90).
  EXPECT_TRUE(is_dominated(std::vector<double>{80, 10, 5, 2}, kAcroRules));  // p-ratio: 7 / 80.
  EXPECT_FALSE(is_dominated(std::vector<double>{30, 25, 25, 20}, kAcroRules));
  EXPECT_FALSE(is_dominated(std::vector<double>{0, 0}, kAcroRules));
  EXPECT_EQ(rounded_count(12, 5), 10);
  EXPECT_EQ(rounded_count(12.5, 5), 15);
  EXPECT_EQ(rounded_count(12, 0), 12);
  EXPECT_EQ(sensitive_cells(std::vector<double>{0, 7, 8, 9, 10}, kOpenSafelyRules),
            (std::vector<bool>{true, true, false, false, false}));
}

}  // namespace
}  // namespace commonweal::methods
