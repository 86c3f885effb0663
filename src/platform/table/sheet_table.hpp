#pragma once

// A sheet of a workbook as a table: its rows with as many cells as the header has, blank ones as
// empty text. For CsvReader, which knows headers and hands the rows out.

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "platform/table/csv_row.hpp"
#include "platform/table/csv_window.hpp"
#include "platform/workbook/sheet_rows.hpp"

namespace commonweal::platform {

class SheetTable {
 public:
  // Takes all that is left in the window. Fails with a sentence, without a place.
  static base::Result<SheetTable> open(CsvWindow& window, std::string_view sheet,
                                       std::size_t row_bytes_max);

  const std::string& name() const { return rows_.name(); }
  // A sentence that names the other sheets, behind a space; empty where there is none.
  std::string others() const;

  // The next row, cut to `width` cells; 0: it is the header, and as wide as it is. A row with a
  // fault is told as a problem and skipped.
  enum class Took { row, skipped, end };
  Took take(CsvRow& row, std::size_t width);

 private:
  explicit SheetTable(SheetRows rows) : rows_(std::move(rows)) {}
  bool take_cells(const SheetRow& from, CsvRow& row, std::size_t width);
  std::string_view text_of(const SheetCell& cell, bool is_header);

  SheetRows rows_;
  std::deque<std::string> own_texts_;  // Of the row, where they differ from the workbook's.
};

}  // namespace commonweal::platform
