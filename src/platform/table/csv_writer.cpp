#include "platform/table/csv_writer.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"
#include "base/number_text.hpp"
#include "platform/table/free_text.hpp"

namespace commonweal::platform {
namespace {

bool is_control(char c) { return '\0' <= c && c < ' '; }

// Where a reader would take something away, or take it for the end of the cell.
bool needs_quotes(std::string_view text) {
  return text.starts_with(' ') || text.ends_with(' ') || text.starts_with("\xEF\xBB\xBF") ||
         text.find_first_of(",\"") != std::string_view::npos ||
         std::ranges::any_of(text, is_control);
}

void append_quoted(std::string_view text, std::string& row) {
  row += '"';
  for (const char c : text) row.append(c == '"' ? 2 : 1, c);
  row += '"';
}

}  // namespace

CsvWriter& CsvWriter::text(std::string_view text) {
  begin_cell();
  if (needs_quotes(text)) {
    append_quoted(text, row_);
  } else {
    row_ += text;
  }
  return *this;
}

CsvWriter& CsvWriter::free_text(std::string_view free) { return text(disarmed(free)); }

CsvWriter& CsvWriter::number(double number) {
  CW_CHECK(std::isfinite(number));
  return text(base::shortest(number));
}

CsvWriter& CsvWriter::number(std::int64_t number) { return text(std::to_string(number)); }

void CsvWriter::begin_cell() {
  if (cells_++ > 0) row_ += ',';
}

void CsvWriter::end_row() {
  if (cells_in_header_ == 0) cells_in_header_ = cells_;
  CW_CHECK(cells_ > 0 && cells_ == cells_in_header_);
  const bool looks_blank = row_.find_first_not_of(',') == std::string::npos;
  out_ << (looks_blank ? "\"\"" : "") << row_ << '\n';
  row_.clear();
  cells_ = 0;
}

void CsvWriter::row(std::initializer_list<std::string_view> cells) {
  for (const auto cell : cells) text(cell);
  end_row();
}

}  // namespace commonweal::platform
