#include "platform/table/csv_reader.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "base/check.hpp"
#include "base/utf8.hpp"
#include "platform/table/csv_words.hpp"
#include "platform/table/in_quotes.hpp"
#include "platform/table/sheet_table.hpp"

namespace commonweal::platform {
namespace {

constexpr std::string_view kWorkbook = "PK\x03\x04";
constexpr std::string_view kSaveAsUtf8 = "Save the file as CSV UTF-8.";

std::string_view without_line_end(std::string_view row) {
  if (row.ends_with('\n')) row.remove_suffix(1);
  if (row.ends_with('\r')) row.remove_suffix(1);
  return row;
}

std::size_t lines_in(std::string_view text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

}  // namespace

CsvReader::CsvReader(std::istream& in, std::string file, base::Problems& problems, CsvLimits limits)
    : CsvReader(in, std::move(file), problems, limits, "") {}

CsvReader::CsvReader(CsvFile& file, base::Problems& problems)
    : CsvReader(file.stream(), file.name(), problems, {}, file.sheet()) {}

CsvReader::~CsvReader() = default;

CsvReader::CsvReader(std::istream& in, std::string file, base::Problems& problems, CsvLimits limits,
                     const std::string& sheet)
    : problems_(problems),
      limits_(limits),
      window_(in, {.at_first = limits.buffer_bytes, .at_most = limits.row_bytes_max + 1}),
      row_(std::move(file), problems) {
  CW_CHECK(limits.row_bytes_max >= 4 && limits.columns_max >= 1);
  row_.line_ = 1;
  if (starts_as_text() || open_sheet(sheet)) read_header();
  at_end_ |= header_.empty();
}

// What people send by mistake says at its first bytes what it is.
bool CsvReader::starts_as_text() {
  while (window_.unread().size() < 4 && window_.more()) continue;
  const std::string_view start = window_.unread();
  const auto refuse = [&](std::string what) {
    problems_.add({row_.places_.file, what.append(kSaveAsUtf8)});
  };
  if (start.starts_with("\xFF\xFE") || start.starts_with("\xFE\xFF")) {
    refuse("The file is in UTF-16. ");
    return false;
  }
  if (start.starts_with("\xD0\xCF\x11\xE0")) {
    problems_.add({row_.places_.file,
                   "The file is a workbook of the old form (.xls) or has a password. Save it as "
                   ".xlsx without a password, or as CSV UTF-8."});
    return false;
  }
  if (start.starts_with(kWorkbook)) return false;
  if (start.starts_with("\xEF\xBB\xBF")) window_.drop(3);
  return true;
}

// Fails where the file is none that is known; why has been told.
bool CsvReader::open_sheet(const std::string& sheet) {
  if (!window_.unread().starts_with(kWorkbook)) return false;
  auto rows = SheetTable::open(window_, sheet, limits_.row_bytes_max);
  if (!rows) {
    for (const auto& problem : rows.error().problems) {
      problems_.add({row_.places_.file, problem.what});
    }
    return false;
  }
  sheet_ = std::make_unique<SheetTable>(*std::move(rows));
  row_.places_.sheet = sheet_->name();
  return true;
}

void CsvReader::read_header() {
  const std::size_t problems_before = problems_.count();
  Step got = step();
  while (got == Step::skipped && problems_.count() == problems_before) got = step();
  if (got == Step::row) {
    for (const auto& cell : row_.cells_) header_.emplace_back(cell.text);
    header_place_ = row_.place();
    check_header();
    row_.places_.columns = header_;
  } else if (problems_.count() == problems_before) {
    problems_.add(
        {row_.places_.file, "The file is empty. Begin it with a line that names its columns."});
  }
}

void CsvReader::check_header() {
  std::map<std::string_view, std::size_t> first;
  for (std::size_t i = 0; i < header_.size(); ++i) {
    if (header_[i].empty()) {
      row_.refuse(i, "The column has no name. Name it or take it out.");
      continue;
    }
    const auto [same, is_new] = first.emplace(header_[i], i);
    if (is_new) continue;
    row_.refuse(i, "The name " + in_quotes(header_[i]) + " is also that of column " +
                       std::to_string(same->second + 1) + ". Give each column its own name.");
  }
}

std::optional<std::size_t> CsvReader::column(std::string_view name) const {
  const auto found = std::ranges::find(header_, name);
  if (found == header_.end()) return std::nullopt;
  return static_cast<std::size_t>(found - header_.begin());
}

bool CsvReader::find_column(std::string_view name, std::size_t& column) {
  if (header_.empty()) return false;
  const auto found = this->column(name);
  if (found) {
    column = *found;
  } else {
    problems_.add({header_place_, "There is no column " + in_quotes(name) + ". The file has " +
                                      listed(header_) + "." + (sheet_ ? sheet_->others() : "")});
  }
  return found.has_value();
}

const CsvRow* CsvReader::next() {
  while (!at_end_) {
    switch (step()) {
      case Step::row: return &row_;
      case Step::skipped: break;
      case Step::end: at_end_ = true;
    }
  }
  return nullptr;
}

CsvReader::Step CsvReader::step() {
  if (!sheet_) return text_step();
  switch (sheet_->take(row_, header_.size())) {
    case SheetTable::Took::row: return Step::row;
    case SheetTable::Took::skipped: return Step::skipped;
    case SheetTable::Took::end: return Step::end;
  }
  CW_CHECK(false);
}

// Takes one row in hand and judges it.
CsvReader::Step CsvReader::text_step() {
  drop_row();
  if (!fill()) return refuse_long_row();
  if (scanned_.bytes == 0) return Step::end;
  lines_ = scanned_.quoted ? lines_in(row_bytes()) : 1;
  if (is_blank(row_bytes())) return Step::skipped;
  const bool sound_bytes = has_sound_bytes();
  if (!has_sound_quotes()) return at_end_ ? Step::end : Step::skipped;
  const bool all_cells = has_all_cells();
  if (!has_sound_line_ends() || !sound_bytes || !all_cells) return Step::skipped;
  finish_cells();
  return Step::row;
}

void CsvReader::drop_row() {
  window_.drop(scanned_.bytes);
  row_.line_ += lines_;
  scanned_ = {};
  lines_ = 0;
}

// Scans the next row, reading on until it is whole. False where it is longer than may be. Reading
// on moves the bytes, even where no more come: the row is scanned again each time.
bool CsvReader::fill() {
  for (bool more = true;; more = window_.more()) {
    const std::string_view unread = window_.unread();
    scanned_ = scan_row(unread.substr(0, limits_.row_bytes_max), limits_.columns_max, row_.cells_);
    if (scanned_.ended) return true;
    if (unread.size() > limits_.row_bytes_max) return false;
    if (!more) return true;
  }
}

// Goes on at the next line; with a quote left open no one can tell where that would be.
CsvReader::Step CsvReader::refuse_long_row() {
  lines_ = lines_in(row_bytes());
  if (!has_sound_quotes() && at_end_) return Step::end;
  row_.refuse("The row is longer than " + count_of(limits_.row_bytes_max, "byte") +
              ". Look for a line end or a closing quote that is missing.");
  drop_row();
  ++row_.line_;
  return skip_line() ? Step::skipped : Step::end;
}

// Drops all up to the next line; false where there is none.
bool CsvReader::skip_line() {
  for (;;) {
    const std::string_view unread = window_.unread();
    const std::size_t line_end = unread.find('\n');
    if (line_end != std::string_view::npos) {
      window_.drop(line_end + 1);
      return true;
    }
    window_.drop(unread.size());
    if (!window_.more()) return false;
  }
}

bool CsvReader::has_sound_bytes() {
  const std::string_view bytes = row_bytes();
  const auto refuse = [&](std::size_t byte, std::string what) {
    refuse_byte(byte, column_of_byte(byte), what.append(kSaveAsUtf8));
    return false;
  };
  const std::size_t nul = bytes.find('\0');
  if (nul != std::string_view::npos) return refuse(nul, "The byte 0x00 is not text. ");
  const auto fault = base::utf8_fault(bytes);
  return !fault || refuse(*fault, "The byte " + hex(bytes[*fault]) + " is not UTF-8. ");
}

bool CsvReader::has_sound_quotes() {
  const auto refuse = [&](std::string what) {
    refuse_byte(scanned_.fault_byte, scanned_.fault_cell, std::move(what));
    return false;
  };
  switch (scanned_.fault) {
    case ScannedRow::Fault::none: return true;
    case ScannedRow::Fault::quote_left_open:
      at_end_ = true;
      return refuse(
          "The quote that opens here is never closed. Close it. What follows was not read.");
    case ScannedRow::Fault::text_after_quote:
      return refuse("There is text after the closing quote. Write a quote inside a cell twice.");
  }
  CW_CHECK(false);
}

bool CsvReader::has_sound_line_ends() {
  const std::string_view bytes = without_line_end(row_bytes());
  if (bytes.find('\r') == std::string_view::npos) return true;
  for (std::size_t i = 0; i < row_.cells_.size(); ++i) {
    const auto& [text, quotes] = row_.cells_[i];
    if (quotes != CsvCell::Quotes::none || text.find('\r') == std::string_view::npos) continue;
    row_.refuse(i, "There is a carriage return without a line feed. End lines with LF or CRLF.");
    return false;
  }
  return true;
}

bool CsvReader::has_all_cells() {
  if (header_.empty()) {
    if (scanned_.cells <= limits_.columns_max) return true;
    row_.refuse("The file has " + count_of(scanned_.cells, "column") + ". At most " +
                count_of(limits_.columns_max, "column") + " can be read.");
    return false;
  }
  if (scanned_.cells == header_.size()) return true;
  row_.refuse("The row has " + count_of(scanned_.cells, "cell") + " where the header has " +
              std::to_string(header_.size()) + ". Check its commas and quotes.");
  return false;
}

void CsvReader::finish_cells() {
  normalised_.clear();
  const bool may_need_nfc = base::may_need_nfc(row_bytes());
  if (!scanned_.quoted && !may_need_nfc) return;
  for (auto& [text, quotes] : row_.cells_) {
    if (quotes == CsvCell::Quotes::around_and_doubled) {
      text = halved_quotes(text, window_.data() + (text.data() - window_.unread().data()));
    }
    if (may_need_nfc && base::may_need_nfc(text)) {
      text = normalised_.emplace_back(base::nfc(text));
    }
  }
}

// Names the line that the byte stands on, which in a quoted cell can come after the row's first.
void CsvReader::refuse_byte(std::size_t byte, std::size_t column, std::string what) {
  const std::size_t line = row_.line_ + lines_in(row_bytes().substr(0, byte));
  problems_.add({row_.places_.cell(line, column), std::move(what)});
}

std::size_t CsvReader::column_of_byte(std::size_t byte) const {
  const char* const at = row_bytes().data() + byte;
  const auto begins_later = [&](const CsvCell& cell) { return cell.text.data() > at; };
  const auto after = std::ranges::find_if(row_.cells_, begins_later) - row_.cells_.begin();
  return after == 0 ? 0 : static_cast<std::size_t>(after) - 1;
}

}  // namespace commonweal::platform
