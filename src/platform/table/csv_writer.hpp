#pragma once

// Rows of text as CSV: LF, quotes only where needed, so that CsvReader reads the same cells back.
// Knows nothing of what the columns mean.

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <ostream>
#include <string>
#include <string_view>

namespace commonweal::platform {

class CsvWriter {
 public:
  // Borrows the stream. The first row is the header; a row of another length is a defect.
  explicit CsvWriter(std::ostream& out) : out_(out) {}
  CsvWriter(const CsvWriter&) = delete;
  CsvWriter& operator=(const CsvWriter&) = delete;

  // Text whose form is ours: ids, periods, codes, marks. Requires UTF-8.
  CsvWriter& text(std::string_view text);

  // Text that a person typed, so written that no spreadsheet runs it as a formula (free_text.hpp).
  // Who reads it again takes as_typed(cell).
  CsvWriter& free_text(std::string_view text);

  CsvWriter& number(double number);  // Shortest form; requires a finite number.
  CsvWriter& number(std::int64_t number);

  void end_row();

  // A whole row of text().
  void row(std::initializer_list<std::string_view> cells);

 private:
  void begin_cell();

  std::ostream& out_;
  std::string row_;
  std::size_t cells_ = 0;
  std::size_t cells_in_header_ = 0;
};

}  // namespace commonweal::platform
