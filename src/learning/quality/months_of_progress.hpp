#pragma once

// The EEF's months of progress: how many months of further progress in a year an effect size in
// standard deviations stands for, and back. A table that the EEF publishes in editions; it is no
// formula, and it was made for attainment in schools only.

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace commonweal::learning {

// Effect sizes from one to another, both included, with two decimals.
struct MonthsRow {
  int months;
  double from;
  double to;
  std::string_view impact;  // "Low impact"
};

struct MonthsTable {
  std::string_view edition;  // "toolkit-2018"
  std::string_view title;
  std::string_view source;
  std::string_view link;
  std::span<const MonthsRow> rows;  // From 0 months up.
};

// The editions that are held, the one that is used first.
std::span<const MonthsTable> months_tables();

struct MonthsAnswer {
  int months;  // Below 0 for a negative effect size.
  MonthsRow row;
  double effect_size;  // As the table knows it: rounded to two decimals.
  bool beyond_table;   // Larger than the last row goes.
};

// Rounds to two decimals, half away from zero, as the table is printed; of a negative effect size
// the months are those of its size, with the sign. Requires a finite number.
MonthsAnswer months_of(const MonthsTable& table, double effect_size);

// The row of a number of months, its signs turned where they are negative; none where the table has
// no such row.
std::optional<MonthsRow> effect_sizes_of(const MonthsTable& table, int months);

// "3 months", "1 month", "-2 months".
std::string months_words(int months);

}  // namespace commonweal::learning
