#include "investment/prevention/spending_shift.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

#include "base/number_text.hpp"
#include "investment/prevention/prevention_words.hpp"
#include "investment/proposals/proposal_words.hpp"
#include "missions/year_line.hpp"

namespace commonweal::investment {
namespace {

// The years in which no line that is held is missing, so that a share never jumps because a line
// begins or ends.
std::vector<int> common_years(const std::vector<const SpendingLine*>& lines) {
  std::vector<int> years;
  bool is_first = true;
  for (const auto* line : lines) {
    if (!line->is_held()) continue;
    std::vector<int> of_line;
    for (const auto& it : line->pounds) of_line.push_back(it.year);
    if (is_first) {
      years = of_line;
      is_first = false;
      continue;
    }
    std::vector<int> both;
    std::ranges::set_intersection(years, of_line, std::back_inserter(both));
    years = both;
  }
  return years;
}

ShiftYear year_of(const std::vector<const SpendingLine*>& lines, int year) {
  ShiftYear of{.year = year};
  for (const auto* line : lines) {
    const double pounds = missions::amount_in(line->pounds, year);
    switch (*line->side) {
      case ShiftSide::prevention: of.prevention += pounds; break;
      case ShiftSide::other:
        of.other += pounds;
        if (line->control == SpendingControl::ame) of.managed_other += pounds;
        break;
      case ShiftSide::mixed: of.mixed += pounds; break;
    }
  }
  return of;
}

std::string share_of_year(const ShiftYear& year) {
  if (!year.at_least()) return "none";
  if (year.is_known()) return spend_share_words(*year.at_least());
  return "between " + spend_share_words(*year.at_least()) + " and " +
         spend_share_words(*year.at_most());
}

}  // namespace

const std::vector<ShiftOfPaper>& shifts_of_paper() {
  static const std::vector<ShiftOfPaper> all = {
      {"health", "hospitals", "primary, community and social care, and public health", ""},
      {"safety", "prisons", "community policing, rehabilitation and youth services", ""},
      {"opportunity", "schools, further education and universities",
       "childcare, wraparound support and extended school provision",
       "The paper would do this by growth of the whole, not by a cut elsewhere, so the share can "
       "only be read beside how the whole grew."},
      {"security", "benefits, such as unemployment and housing benefit",
       "active labour market policies, social housing and skills",
       "Benefits are annually managed spending: they follow need and have no limit that a "
       "department could move money out of. What leaves benefits is saved only as need falls."}};
  return all;
}

std::optional<double> ShiftYear::at_least() const {
  if (!(total() > 0)) return std::nullopt;
  return prevention / total();
}

std::optional<double> ShiftYear::at_most() const {
  if (!(total() > 0)) return std::nullopt;
  return (prevention + mixed) / total();
}

std::vector<SpendingShift> spending_shifts(const std::vector<SpendingLine>& lines) {
  std::vector<SpendingShift> shifts;
  for (const auto& paper : shifts_of_paper()) {
    SpendingShift shift{.paper = paper, .lines = {}, .not_held = {}, .years = {}};
    for (const auto& line : lines) {
      if (line.mission == paper.mission && line.side) shift.lines.push_back(&line);
    }
    std::ranges::stable_sort(shift.lines, {}, [](const SpendingLine* it) {
      return std::tuple(*it->side, std::string_view(it->code));
    });
    for (const auto* line : shift.lines) {
      if (!line->is_held()) shift.not_held.push_back(line);
    }
    for (const int year : common_years(shift.lines)) {
      shift.years.push_back(year_of(shift.lines, year));
    }
    shifts.push_back(std::move(shift));
  }
  return shifts;
}

std::optional<double> growth_of_whole(const SpendingShift& shift) {
  if (shift.years.size() < 2) return std::nullopt;
  const auto& first = shift.years.front();
  const auto& last = shift.years.back();
  if (!(first.total() > 0) || !(last.total() > 0)) return std::nullopt;
  return std::pow(last.total() / first.total(), 1.0 / (last.year - first.year)) - 1;
}

std::string shift_sentence(const SpendingShift& shift) {
  if (shift.years.empty()) return "No figures are held of both sides of this shift.";
  const auto& first = shift.years.front();
  const auto& last = shift.years.back();
  if (!(last.prevention > 0)) {
    return "The figures held do not tell the two sides apart, so no share can be given. Together "
           "they were " +
           sum_words(last.total()) + " in " + missions::year_words(last.year) + ".";
  }
  const std::string text = "Of the " + sum_words(last.total()) + " held here in " +
                           missions::year_words(last.year) + ", " + share_of_year(last) +
                           " was on what the paper would shift spending to.";
  if (first.year == last.year) return text;
  return text + " In " + missions::year_words(first.year) + " it was " + share_of_year(first) +
         " of " + sum_words(first.total()) + ".";
}

}  // namespace commonweal::investment
