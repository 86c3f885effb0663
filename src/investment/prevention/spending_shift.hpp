#pragma once

// The four shifts of the pivot to prevention (table 3.2 of Great Government), one for each mission,
// followed as shares of spending over the years. Where figures hold both sides together, the share
// is only known to lie between two bounds; where none are held, that is said. Opportunity is about
// growth of the whole and Security about annually managed spending, so those are given too.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "investment/prevention/spending_line.hpp"

namespace commonweal::investment {

// What the paper says of a mission.
struct ShiftOfPaper {
  std::string_view mission;  // A code.
  std::string_view from;
  std::string_view to;
  std::string_view caution;  // What a share alone would hide; empty: nothing.
};

// In the order of table 3.2.
const std::vector<ShiftOfPaper>& shifts_of_paper();

struct ShiftYear {
  int year;
  double prevention = 0;  // Pounds.
  double other = 0;
  double mixed = 0;
  double managed_other = 0;  // Of `other`: annually managed.

  double total() const { return prevention + other + mixed; }
  // Between which shares prevention is, as far as the lines of the mission tell; none for no money.
  std::optional<double> at_least() const;
  std::optional<double> at_most() const;
  bool is_known() const { return mixed == 0 && total() > 0; }
};

struct SpendingShift {
  ShiftOfPaper paper;
  std::vector<const SpendingLine*> lines;     // Of the mission, by side and code. Not owned.
  std::vector<const SpendingLine*> not_held;  // Of these, those without pounds.
  std::vector<ShiftYear> years;  // Those for which every line that is held has pounds, by year.
};

// The lines must outlive the answer.
std::vector<SpendingShift> spending_shifts(const std::vector<SpendingLine>& lines);

// By how much the whole grew a year between the first and the last year, in the prices of each
// year.
std::optional<double> growth_of_whole(const SpendingShift& shift);

// "Of the £100 billion held here in 2017-18, 2.61% was on what the paper would shift spending to."
std::string shift_sentence(const SpendingShift& shift);

}  // namespace commonweal::investment
