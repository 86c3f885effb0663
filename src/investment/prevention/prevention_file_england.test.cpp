// What comes with the England example makes sense and says what the publishers' files say.

#include <gtest/gtest.h>

#include <sstream>

#include "investment/prevention/prevention_fixture.hpp"
#include "investment/prevention/prevention_words.hpp"
#include "investment/prevention/protected_share.hpp"
#include "investment/prevention/spending_shift.hpp"
#include "missions/problems_fixture.hpp"
#include "missions/record_file.hpp"

namespace commonweal::investment {
namespace {

template <class Value>
std::vector<Value> read(const missions::RecordTable& table, const std::string& name) {
  std::istringstream none;
  const auto records = missions::read_records(table, "examples/england/" + name, none);
  EXPECT_TRUE(records) << missions::told(records);
  std::vector<Value> all;
  for (const auto& record : records.value()) all.push_back(missions::made_of<Value>(record));
  return all;
}

PreventionBook england() {
  return {.definitions = read<PreventionDefinition>(prevention_definition_table(),
                                                    "prevention_definitions.csv"),
          .classifications = read<Classification>(classification_table(), "classifications.csv"),
          .allocations = read<PreventionAllocation>(prevention_allocation_table(),
                                                    "prevention_allocations.csv"),
          .lines = read<SpendingLine>(spending_line_table(), "spending_lines.csv")};
}

// Public health of councils, £3,964 million of £204,900 million (finance/la_revenue_outturn.csv and
// dhsc_budget_2013_2028.csv, row 13).
TEST(PreventionOfEngland, WasAFallingShareOfHealthSpending) {
  const auto shares = protected_share(england(), "dhsc");
  EXPECT_EQ(standing_sentence(shares),
            "In 2024-25 1.93% of its spending was reviewed as prevention (£4 billion of £204.9 "
            "billion). No floor was set for that year.");
  EXPECT_NEAR(*shares.find(2017)->share, 3362.554 / 125156, 1e-6);
  EXPECT_LT(*path_of(shares)->past, 0);
}

// Employment policies and benefits not paid to pensioners (finance/pesa_cra_function_region.csv;
// obr_public_spending_by_function_1900_2023.csv, rows 101 and 119).
TEST(PreventionOfEngland, HasAShiftOfSecurityThatWentTheOtherWay) {
  const auto book = england();
  const auto security = spending_shifts(book.lines)[3];
  EXPECT_EQ(security.years.size(), 14u);
  EXPECT_NEAR(*security.years.front().at_least(), 3204.0 / (3204 + 47757.977), 1e-6);
  EXPECT_EQ(shift_sentence(security),
            "Of the £100 billion held here in 2017-18, 2.61% was on what the paper would shift "
            "spending to. In 1999-00 it was 6.29% of £51 billion.");
}

TEST(PreventionOfEngland, SaysOfEachMissionWhatIsNotHeld) {
  const auto book = england();
  for (const auto& shift : spending_shifts(book.lines)) {
    EXPECT_FALSE(shift.not_held.empty()) << shift.paper.mission;
  }
}

}  // namespace
}  // namespace commonweal::investment
