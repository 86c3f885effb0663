#pragma once

// A table in a file read row by row: CSV (RFC 4180 with a header, in UTF-8) in bounded memory, or
// a sheet of an .xlsx workbook, which is known by its first bytes. Every fault becomes a problem
// that names file, line and column. Knows nothing of what the columns mean.
//
// Read alike: LF and CRLF, with or without a byte order mark. Spaces and tabs around a cell are
// layout and are taken off, inside quotes they are kept. Text is brought to Unicode normal form C.
// A row without text (empty, or commas only, as spreadsheets leave behind) is skipped.

#include <array>
#include <cstddef>
#include <deque>
#include <istream>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/problems.hpp"
#include "base/table_places.hpp"
#include "platform/table/csv_file.hpp"
#include "platform/table/csv_row.hpp"
#include "platform/table/csv_scan.hpp"
#include "platform/table/csv_window.hpp"

namespace commonweal::platform {

class SheetTable;

struct CsvLimits {
  std::size_t buffer_bytes = 64 * 1024;
  std::size_t row_bytes_max = 1024 * 1024;  // Its line end included.
  std::size_t columns_max = 10'000;
};

class CsvReader {
 public:
  // Reads the header. Borrows stream and problems; `file` is what places are named after.
  CsvReader(std::istream& in, std::string file, base::Problems& problems, CsvLimits limits = {});
  // The sheet that the file's name asked for. Borrows the file.
  CsvReader(CsvFile& file, base::Problems& problems);
  ~CsvReader();
  CsvReader(const CsvReader&) = delete;
  CsvReader& operator=(const CsvReader&) = delete;

  // How places are named, where a row is no longer at hand.
  const base::TablePlaces& places() const { return row_.places_; }

  // Empty if there was none to be read; that is a problem gathered already.
  const std::vector<std::string>& header() const { return header_; }

  // Counted from 0.
  std::optional<std::size_t> column(std::string_view name) const;

  // Every column that is missing is a problem, told with the columns that the file has:
  //   const auto columns = reader.columns_named({"period", "value"});
  //   if (columns) { const auto [period, value] = *columns; ... }
  template <std::size_t N>
  std::optional<std::array<std::size_t, N>> columns_named(const std::string_view (&names)[N]) {
    std::array<std::size_t, N> columns{};
    bool found = true;
    for (std::size_t i = 0; i < N; ++i) found &= find_column(names[i], columns[i]);
    return found ? std::optional(columns) : std::nullopt;
  }

  // The next sound row; null at the end. Rows with a fault are gathered as problems and passed
  // over.
  const CsvRow* next();

 private:
  enum class Step { row, skipped, end };

  CsvReader(std::istream& in, std::string file, base::Problems& problems, CsvLimits limits,
            const std::string& sheet);
  bool starts_as_text();
  bool open_sheet(const std::string& sheet);
  void read_header();
  void check_header();
  bool find_column(std::string_view name, std::size_t& column);

  Step step();
  Step text_step();
  bool fill();
  void drop_row();
  Step refuse_long_row();
  bool skip_line();
  bool has_sound_bytes();
  bool has_sound_quotes();
  bool has_sound_line_ends();
  bool has_all_cells();
  void finish_cells();

  std::string_view row_bytes() const { return window_.unread().substr(0, scanned_.bytes); }
  void refuse_byte(std::size_t byte, std::size_t column, std::string what);
  std::size_t column_of_byte(std::size_t byte) const;

  base::Problems& problems_;
  CsvLimits limits_;
  CsvWindow window_;
  ScannedRow scanned_;
  std::size_t lines_ = 0;  // In the row in hand.
  bool at_end_ = false;
  CsvRow row_;
  std::deque<std::string> normalised_;  // Texts of the row that differ from the file's bytes.
  std::vector<std::string> header_;
  std::string header_place_;
  std::unique_ptr<SheetTable> sheet_;  // Where the file is a workbook.
};

}  // namespace commonweal::platform
