#pragma once

// How a publisher lays a file out: which column says the period, the body, the value, its bounds
// and what is said of it, and which rows are of which metric. Described as data, so that one more
// layout is one more record. Knows nothing of files, nor of what metrics and bodies there are.

#include <span>
#include <string_view>

namespace commonweal::missions {

// The text of one or two columns with a space between, or the same text for every row.
struct ColumnOrText {
  std::string_view column = {};
  std::string_view and_column = {};
  std::string_view text = {};
};

enum class PeriodForm {
  as_written,        // "2023-09", "April 2021", "2016 Q1", "2022/23"
  last_of_run,       // "2023-25" and "2022/23-2024/25": several years under the last of them.
  month_of_day,      // "2016-04-01": the month.
  quarter_of_month,  // "2015-03": the quarter that it falls in.
};

enum class Reckoning {
  cell,
  fraction,      // 100 times the cell.
  share_within,  // What is left of 100 when the numerator is taken off the denominator. No value.
};

// Rows of one metric.
struct LayoutSeries {
  std::string_view metric;      // Its code.
  std::string_view source;      // The code of the source that they are from.
  std::string_view value = {};  // The column.
  // Which rows: "sex=Male;region=" are those with such cells, "type!=2" those with another.
  std::string_view where = {};
  std::string_view numerator = {};
  std::string_view denominator = {};
  Reckoning reckoning = Reckoning::cell;
};

// What the file calls a body, and its code.
struct NamedBody {
  std::string_view in_file;
  std::string_view code;
};

struct Layout {
  std::string_view name;  // By which people choose it: "ohid-life-expectancy".
  std::string_view title;
  ColumnOrText body;
  ColumnOrText period;
  PeriodForm form = PeriodForm::as_written;
  std::span<const LayoutSeries> series;
  std::span<const NamedBody> bodies = {};  // Others are codes already.
  std::string_view marks = {};  // A column that says more of a figure: "x", "u", "Revised".
  std::string_view lower = {};  // 95% bounds.
  std::string_view upper = {};
  // Periods, as the file writes them, whose figures are known to be wrong: "March 2025;April 2025".
  std::string_view unusable = {};
};

// Every layout that is known, in the order of their names.
std::span<const Layout> layouts();

const Layout* layout_named(std::string_view name);  // Null: none is.

}  // namespace commonweal::missions
