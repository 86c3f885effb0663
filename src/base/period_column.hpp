#pragma once

// Decides how the periods of a column are to be read. A column is read as the one kind that fits
// every cell; where more than one does, the caller says `academic` or `financial`.

#include <optional>
#include <string>

#include "base/number_text.hpp"
#include "base/period.hpp"
#include "base/problems.hpp"

namespace commonweal::base {

// What the caller says of years that span two calendar years.
enum class Calendar { unstated, academic, financial };

// Fails unless the text is "academic" or "financial".
Result<Calendar> calendar_named(Field field);

// The text read as one kind; fails if it is not a period of that kind.
Result<Period> period_of_kind(Field field, PeriodKind kind);

// Finds the one kind that every cell of a column can be read as, cell by cell.
class PeriodColumn {
 public:
  void add(Field cell);

  // Fails, naming every such cell, if a cell was no period or shares no kind with those before it;
  // fails too if several kinds remain and the calendar does not decide. Needs at least one cell.
  Result<PeriodKind> kind(Calendar calendar) const;

 private:
  struct Cell {
    std::string place;
    std::string text;
  };
  void refuse(Field cell, unsigned kinds);

  unsigned kinds_ = ~0U;       // A bit for each kind that still fits.
  std::optional<Cell> first_;  // The first that was a period: an example for what others are not.
  Problems problems_;
};

}  // namespace commonweal::base
