#pragma once

// Where the first row of some bytes ends, and its cells: RFC 4180, and nothing else. Knows nothing
// of streams, headers, encodings or messages.

#include <cstddef>
#include <string_view>
#include <vector>

namespace commonweal::platform {

struct CsvCell {
  enum class Quotes { none, around, around_and_doubled };

  std::string_view text;  // Without the quotes around it and the spaces outside them.
  Quotes quotes = Quotes::none;
};

struct ScannedRow {
  enum class Fault { none, quote_left_open, text_after_quote };

  std::size_t bytes = 0;  // Up to the next row, this one's line end included.
  std::size_t cells = 0;  // All of them, also those past the limit.
  bool ended = false;     // By a line end. If not, more bytes may change everything said here.
  bool quoted = false;    // Some cell may have quotes around it.
  Fault fault = Fault::none;
  std::size_t fault_cell = 0;  // From 0, as the next.
  std::size_t fault_byte = 0;  // Where the faulty cell begins.
};

// Scans one row and puts the first `cells_max` of its cells into `cells`, which it empties first. A
// line ends with LF or CRLF. A quote opens only at the start of a cell (spaces and tabs aside);
// inside unquoted text it is text, as in: 5" pipe.
ScannedRow scan_row(std::string_view bytes, std::size_t cells_max, std::vector<CsvCell>& cells);

// A row with no text and no quotes, whatever its commas: spreadsheets leave such rows behind.
bool is_blank(std::string_view row);

// Makes "" one quote, written from `to` on: it may be the text's own place, as it only gets
// shorter.
std::string_view halved_quotes(std::string_view text, char* to);

}  // namespace commonweal::platform
