#include "platform/table/sheet_table.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "base/utf8.hpp"
#include "platform/table/free_text.hpp"
#include "platform/table/in_quotes.hpp"

namespace commonweal::platform {
namespace {

std::string_view without_spaces(std::string_view text) {
  constexpr std::string_view kSpaces = " \t\r\n";
  const auto begin = text.find_first_not_of(kSpaces);
  if (begin == text.npos) return {};
  return text.substr(begin, text.find_last_not_of(kSpaces) - begin + 1);
}

}  // namespace

base::Result<SheetTable> SheetTable::open(CsvWindow& window, std::string_view sheet,
                                          std::size_t row_bytes_max) {
  const SheetLimits limits{.row_bytes_max = row_bytes_max};
  auto rows = SheetRows::open(window.rest(limits.workbook_bytes_max + 1), sheet, limits);
  if (!rows) return base::fail(std::move(rows));
  return SheetTable(*std::move(rows));
}

// A workbook often begins with a sheet of notes.
std::string SheetTable::others() const {
  auto names = rows_.sheets();
  std::erase(names, rows_.name());
  if (names.empty()) return "";
  std::string list;
  for (const auto& name : names) list += (list.empty() ? "" : ", ") + in_quotes(name);
  return " The workbook also has the sheet" + std::string(names.size() == 1 ? " " : "s ") + list +
         ": put the sheet of figures first, or name it as FILE#SHEET.";
}

SheetTable::Took SheetTable::take(CsvRow& row, std::size_t width) {
  const SheetRow* const from = rows_.next();
  if (from == nullptr) {
    if (!rows_.fault().empty()) row.problems_.add({row.places_.file, rows_.fault()});
    return Took::end;
  }
  row.line_ = from->number;
  if (!from->merged.empty()) {
    row.refuse("The cells " + from->merged +
               " are merged. Unmerge them, so that every row says all that it means.");
    return Took::skipped;
  }
  return !from->cells.empty() && take_cells(*from, row, width) ? Took::row : Took::skipped;
}

// False where a cell has a fault.
bool SheetTable::take_cells(const SheetRow& from, CsvRow& row, std::size_t width) {
  own_texts_.clear();
  const bool is_header = width == 0;
  row.cells_.assign(is_header ? from.cells.back().column + 1 : width, CsvCell{});
  bool is_sound = true;
  const auto refuse = [&](std::size_t column, std::string what) {
    row.refuse(column, std::move(what));
    is_sound = false;
  };
  for (const SheetCell& cell : from.cells) {
    if (!cell.fault.empty()) {
      refuse(cell.column, cell.fault);
    } else if (base::utf8_fault(cell.text) || cell.text.find('\0') != std::string::npos) {
      refuse(cell.column, "The workbook is damaged here: this is no text. Type it again.");
    } else if (cell.column >= row.cells_.size()) {
      refuse(cell.column, in_quotes(cell.text) +
                              " stands in a column without a name. Name the column in the "
                              "header, or take the cell out.");
    } else {
      row.cells_[cell.column].text = text_of(cell, is_header);
    }
  }
  return is_sound;
}

// Text of a workbook is as it was typed; where it reads like disarmed text it is marked as such, so
// that as_typed() gives it back.
std::string_view SheetTable::text_of(const SheetCell& cell, bool is_header) {
  std::string_view text = is_header ? without_spaces(cell.text) : std::string_view(cell.text);
  if (base::may_need_nfc(text)) text = own_texts_.emplace_back(base::nfc(text));
  if (as_typed(text) != text) text = own_texts_.emplace_back(disarmed(text));
  return text;
}

}  // namespace commonweal::platform
