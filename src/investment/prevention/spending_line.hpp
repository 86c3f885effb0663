#pragma once

// What is spent on a service, year by year, as a publisher says it; and on which side of its
// mission's shift it stands. A line without pounds says that nobody here holds the figures: it is
// shown as not held, and never left out in silence.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "missions/record.hpp"
#include "missions/year_line.hpp"

namespace commonweal::investment {

// Towards what the paper would shift spending, away from what; or figures that hold both together.
enum class ShiftSide { prevention, other, mixed };

std::string_view code_word(ShiftSide side);
std::string_view words_of(ShiftSide side);

// Under which control of spending: within a department's limits, or annually managed.
enum class SpendingControl { del, ame, both };

std::string_view code_word(SpendingControl control);
std::string_view words_of(SpendingControl control);

struct SpendingLine {
  std::string code;
  std::string title;                      // "Adult social care"
  std::optional<std::string> mission;     // A code; none where it is of no shift.
  std::optional<ShiftSide> side;          // Given where the mission is.
  std::string service;                    // The paper's words for what it is part of.
  std::optional<std::string> department;  // A body's code.
  std::optional<SpendingControl> control;
  std::vector<missions::YearAmount> pounds;  // By year; empty: not held.
  std::string place;                         // "England", "United Kingdom".
  std::optional<std::string> source;         // A code.
  std::string rows;
  bool is_illustrative = false;
  std::string note;

  bool is_held() const { return !pounds.empty(); }

  static std::optional<SpendingLine> make(const missions::Record& record,
                                          const missions::PlaceOf& place, base::Problems& problems);
};

const missions::RecordTable& spending_line_table();

}  // namespace commonweal::investment
