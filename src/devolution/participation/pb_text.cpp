#include "devolution/participation/pb_text.hpp"

#include <algorithm>
#include <utility>

#include "base/utf8.hpp"

namespace commonweal::devolution {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

bool is_title(std::string_view text) {
  return text == "META" || text == "PROJECTS" || text == "VOTES";
}

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\r'; }

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

// Rows of a text, one after another. A row in quotes may go over several lines.
class PbRows {
 public:
  PbRows(std::string_view text, const PbText& file, base::Problems& problems)
      : rest_(text), file_(file), problems_(problems) {}

  bool next(PbRow& row) {
    if (rest_.empty()) return false;
    row = {line_, {}};
    is_bare_ = true;
    while (add_cell(row)) {
    }
    return true;
  }

  // No quotes around any cell of the last row: only such a line is a title or empty.
  bool is_bare() const { return is_bare_; }

 private:
  // True where another cell of the row follows.
  bool add_cell(PbRow& row) {
    while (!rest_.empty() && (rest_.front() == ' ' || rest_.front() == '\t')) {
      rest_.remove_prefix(1);
    }
    const bool is_quoted = rest_.starts_with('"');
    const std::uint64_t begin = line_;
    is_bare_ = is_bare_ && !is_quoted;
    std::string cell = is_quoted ? quoted(row) : "";
    const std::size_t end = std::min(rest_.find_first_of(";\n"), rest_.size());
    const std::string_view plain = trimmed(rest_.substr(0, end));
    if (is_quoted && !plain.empty()) {
      problems_.add({file_.place(begin, row.cells.size()),
                     "There is text behind a closing quote. Write a quote inside a cell twice."});
    }
    row.cells.push_back(is_quoted ? std::move(cell) : std::string(plain));
    rest_.remove_prefix(end);
    const bool goes_on = rest_.starts_with(';');
    if (!rest_.empty()) rest_.remove_prefix(1);
    line_ += goes_on ? 0 : 1;
    return goes_on;
  }

  std::string quoted(const PbRow& row) {
    const std::uint64_t begin = line_;
    std::string cell;
    for (std::size_t at = 1; at < rest_.size(); ++at) {
      const bool is_quote = rest_[at] == '"';
      if (is_quote && !(at + 1 < rest_.size() && rest_[at + 1] == '"')) {
        rest_.remove_prefix(at + 1);
        return cell;
      }
      at += is_quote ? 1 : 0;
      line_ += rest_[at] == '\n' ? 1 : 0;
      cell += rest_[at];
    }
    problems_.add({file_.place(begin, row.cells.size()), "A quote opens here and never closes."});
    rest_ = {};
    return cell;
  }

  std::string_view rest_;
  const PbText& file_;
  base::Problems& problems_;
  std::uint64_t line_ = 1;
  bool is_bare_ = true;
};

class PbReader {
 public:
  PbReader(std::string file, base::Problems& problems)
      : file_{.file = std::move(file)}, problems_(problems) {}

  PbText read(std::string_view text) && {
    if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
    if (const auto fault = base::utf8_fault(text)) {
      const auto lines =
          std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(*fault), '\n');
      problems_.add({file_.place(static_cast<std::uint64_t>(lines) + 1),
                     "The file is not in UTF-8 from here. Save it as UTF-8."});
      return std::move(file_);
    }
    PbRows rows(text, file_, problems_);
    for (PbRow row; rows.next(row);) take(std::move(row), rows.is_bare());
    check_tables();
    return std::move(file_);
  }

 private:
  void take(PbRow row, bool is_bare) {
    const bool is_single = is_bare && row.cells.size() == 1;
    if (is_single && row.cells[0].empty()) {
      file_.empty_lines.push_back(row.line);
    } else if (is_single && is_title(row.cells[0])) {
      begin_table(row);
    } else if (table_ == nullptr) {
      if (!has_told_start_) {
        problems_.add({file_.place(row.line),
                       "\"" + row.cells[0] + "\" stands before META. Begin with the line META."});
      }
      has_told_start_ = true;
    } else if (table_->line == 0) {
      table_->line = row.line;
      table_->columns = std::move(row.cells);
    } else {
      add_row(std::move(row));
    }
  }

  PbTable* table_titled(std::string_view name) {
    if (name == "META") return &file_.meta;
    if (name == "PROJECTS") return &file_.projects;
    if (name == "VOTES") return &file_.votes;
    return nullptr;
  }

  void begin_table(const PbRow& row) {
    table_ = table_titled(row.cells[0]);
    if (table_->line == 0) return;
    problems_.add({file_.place(row.line), row.cells[0] + " begins a second time."});
  }

  void add_row(PbRow row) {
    const std::size_t columns = table_->columns.size();
    if (row.cells.size() > columns) {
      problems_.add({file_.place(row.line, columns),
                     "The row has " + std::to_string(row.cells.size()) + " cells for " +
                         std::to_string(columns) +
                         " columns. Put a cell that holds a semicolon in quotes."});
    } else if (row.cells.size() < columns) {
      problems_.add({file_.place(row.line), "The row has " + std::to_string(row.cells.size()) +
                                                " cells for " + std::to_string(columns) +
                                                " columns. End it with semicolons."});
    } else {
      table_->rows.push_back(std::move(row));
    }
  }

  void check_tables() {
    for (const char* name : {"META", "PROJECTS", "VOTES"}) {
      const PbTable& table = *table_titled(name);
      if (table.line == 0) {
        problems_.add({file_.file, std::string("There is no ") + name + " with its columns."});
      }
      for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto end = table.columns.begin() + static_cast<std::ptrdiff_t>(i);
        if (std::find(table.columns.begin(), end, table.columns[i]) == end) continue;
        problems_.add({file_.place(table.line, i),
                       "The column \"" + table.columns[i] + "\" is there twice."});
      }
    }
  }

  PbText file_;
  base::Problems& problems_;
  PbTable* table_ = nullptr;
  bool has_told_start_ = false;
};

enum class Quotes { where_needed, always };

std::string cell_text(const std::string& cell, Quotes quotes) {
  const bool is_plain = cell.find_first_of(";\"\n\r") == cell.npos && trimmed(cell) == cell;
  if (is_plain && quotes == Quotes::where_needed) return cell;
  std::string text = "\"";
  for (const char c : cell) text.append(c == '"' ? 2 : 1, c);
  return text + '"';
}

// Without quotes a row of one empty cell would be an empty line, and one of a title a new table.
std::string row_text(const std::vector<std::string>& cells) {
  const bool is_odd = cells.size() == 1 && (cells[0].empty() || is_title(cells[0]));
  std::string text;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    text +=
        (i == 0 ? "" : ";") + cell_text(cells[i], is_odd ? Quotes::always : Quotes::where_needed);
  }
  return text + '\n';
}

std::string table_text(std::string_view name, const PbTable& table) {
  std::string text = std::string(name) + '\n' + row_text(table.columns);
  for (const PbRow& row : table.rows) text += row_text(row.cells);
  return text;
}

}  // namespace

std::optional<std::size_t> PbTable::column(std::string_view name) const {
  const auto at = std::find(columns.begin(), columns.end(), name);
  if (at == columns.end()) return {};
  return static_cast<std::size_t>(at - columns.begin());
}

std::string PbText::place(std::uint64_t line, std::size_t column) const {
  return base::TablePlaces{.file = file}.cell(line, column);
}

std::string PbText::place(std::uint64_t line) const {
  return base::TablePlaces{.file = file}.row(line);
}

PbText read_pb(std::string_view text, std::string file, base::Problems& problems) {
  return PbReader(std::move(file), problems).read(text);
}

std::string pb_text(const PbText& file) {
  return table_text("META", file.meta) + table_text("PROJECTS", file.projects) +
         table_text("VOTES", file.votes);
}

}  // namespace commonweal::devolution
