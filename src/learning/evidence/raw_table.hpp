#pragma once

// A table of studies as a file has it: cells of text, with the places that problems name. What the
// columns mean is said by who asks. Does not know how a file is read.

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/problems.hpp"
#include "base/table_places.hpp"

namespace commonweal::learning {

struct RawTable {
  struct Row {
    std::size_t line;
    std::vector<std::string> cells;  // As many as there are columns.
  };

  base::TablePlaces places;  // With the names of the columns.
  std::vector<Row> rows;

  // Counted from 0.
  std::optional<std::size_t> column(std::string_view name) const;
  const std::string& cell(std::size_t row, std::string_view column) const;
  std::string place(std::size_t row) const { return places.row(rows[row].line); }
  std::string place(std::size_t row, std::string_view column) const;
};

// A cell without a value: empty, "NA", "N/A", "NaN", a full stop, or a publisher's "..", "[x]" ...
bool is_missing(std::string_view cell);

// None where the cell is missing, or is no number; then a problem is gathered.
std::optional<double> number_in(const RawTable& table, std::size_t row, std::string_view column,
                                base::Problems& problems);

// A row of the table that is not used, and why.
struct LeftOutRow {
  std::size_t row;
  std::string column;  // In which nothing stands.
};

// "3 of 48 rows are left out, as nothing stands in wic: lines 12, 15 and 30." A sentence for each
// column.
std::vector<std::string> left_out_sentences(const RawTable& table,
                                            std::span<const LeftOutRow> left_out);

// By what studies are called: the texts of these columns with a blank between. Without columns,
// by the first of the usual ones that there is, or by the line.
std::vector<std::string> labels_of(const RawTable& table, std::span<const std::string> columns);

// "a, b and c"
std::string listed_words(std::span<const std::string> words);

}  // namespace commonweal::learning
