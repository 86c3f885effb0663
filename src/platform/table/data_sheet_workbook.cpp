#include "platform/table/data_sheet_workbook.hpp"

#include <unistd.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <span>
#include <stdexcept>
#include <utility>

#include "base/check.hpp"
#include "base/number_text.hpp"
#include "platform/table/full_digits.hpp"
#include "platform/table/sheets_workbook.hpp"

namespace commonweal::platform {
namespace {

constexpr std::size_t kRowsMax = 1'048'575;  // Below the header.
constexpr std::size_t kTextMax = 32'767;     // Characters of a cell.
constexpr std::size_t kSheetNameMax = 31;

// A path of our own, gone at the end.
class ScratchFile {
 public:
  ScratchFile() {
    path_ = (std::filesystem::temp_directory_path() / "commonweal_XXXXXX").string();
    const int file = mkstemp(path_.data());
    if (file < 0) throw std::runtime_error("No temporary file can be written");
    close(file);
  }
  ~ScratchFile() {
    std::error_code gone_already;
    std::filesystem::remove(path_, gone_already);
  }
  ScratchFile(const ScratchFile&) = delete;
  ScratchFile& operator=(const ScratchFile&) = delete;

  const std::string& path() const { return path_; }
  std::string content() const {
    std::ifstream in(path_, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  }

 private:
  std::string path_;
};

std::size_t characters_in(const std::string& text) {
  return static_cast<std::size_t>(std::ranges::count_if(
      text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::size_t width_of(const DataCell& cell) {
  const auto* text = std::get_if<std::string>(&cell.value());
  return text != nullptr ? characters_in(*text) : 12;
}

// Wide enough for what the first rows say, within reason.
double column_width(const DataSheet& sheet, std::size_t column) {
  constexpr std::size_t kRowsAsked = 200;
  std::size_t width = characters_in(sheet.columns[column]) + 2;
  for (std::size_t i = 0; i < std::min(sheet.rows.size(), kRowsAsked); ++i) {
    width = std::max(width, width_of(sheet.rows[i][column]) + 1);
  }
  return static_cast<double>(std::clamp<std::size_t>(width, 8, 60));
}

void check(lxw_error error) {
  CW_CHECK(error != LXW_ERROR_NULL_PARAMETER_IGNORED);
  if (error != LXW_NO_ERROR) {
    throw std::runtime_error("The workbook cannot be written: " + std::string(lxw_strerror(error)));
  }
}

// "_x000A_" is how a workbook writes a line break: text that reads so is written with its first
// character in the same way.
std::string escaped(const std::string& text) {
  std::string safe;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool may_mislead =
        text.compare(i, 2, "_x") == 0 && i + 6 < text.size() && text[i + 6] == '_';
    safe += may_mislead ? "_x005F_" : std::string(1, text[i]);
  }
  return safe;
}

struct Place {
  lxw_worksheet* sheet;
  lxw_row_t row;
  lxw_col_t column;
  lxw_format* format = nullptr;
};

struct IntoCell {
  const Place& at;

  void operator()(std::monostate) const {}
  void operator()(double number) const {
    CW_CHECK(std::isfinite(number));
    check(worksheet_write_number(at.sheet, at.row, at.column, number, at.format));
  }
  void operator()(std::int64_t number) const {
    // Digits past those of a double would be lost: they are kept as text.
    if (!is_kept_whole(number)) return (*this)(std::to_string(number));
    (*this)(static_cast<double>(number));
  }
  void operator()(const std::string& text) const {
    if (text.empty()) return;
    check(worksheet_write_string(at.sheet, at.row, at.column, escaped(text).c_str(), at.format));
  }
};

// What no sheet's name may hold becomes a space.
std::string sheet_name(std::string name) {
  for (char& c : name) {
    if (std::string_view("[]:*?/\\'").find(c) != std::string_view::npos) c = ' ';
  }
  CW_CHECK(!name.empty() && characters_in(name) <= kSheetNameMax && name != "About");
  return name;
}

class Workbook {
 public:
  explicit Workbook(const std::string& path) : book_(opened(path)) {
    bold_ = workbook_add_format(book_);
    format_set_bold(bold_);
    wrapped_ = workbook_add_format(book_);
    format_set_text_wrap(wrapped_);
    format_set_align(wrapped_, LXW_ALIGN_VERTICAL_TOP);
    // The library would put the time in: the same table shall give the same bytes.
    lxw_doc_properties properties{};
    properties.created = 946'684'800;  // 1 January 2000.
    check(workbook_set_properties(book_, &properties));
  }
  ~Workbook() {
    if (book_ != nullptr) lxw_workbook_free(book_);
  }
  Workbook(const Workbook&) = delete;
  Workbook& operator=(const Workbook&) = delete;

  void add(const DataSheet& data) {
    lxw_worksheet* const sheet = added(sheet_name(data.name));
    for (std::size_t i = 0; i < data.columns.size(); ++i) {
      const auto column = static_cast<lxw_col_t>(i);
      check(worksheet_set_column(sheet, column, column, column_width(data, i), nullptr));
      IntoCell{{sheet, 0, column, bold_}}(data.columns[i]);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    for (std::size_t i = 0; i < data.rows.size(); ++i) {
      add_row(sheet, static_cast<lxw_row_t>(i + 1), data.rows[i]);
    }
  }

  void add_about(const std::vector<AboutLine>& about) {
    lxw_worksheet* const sheet = added("About");
    check(worksheet_set_column(sheet, 0, 0, 24, nullptr));
    check(worksheet_set_column(sheet, 1, 1, 90, nullptr));
    lxw_row_t row = 0;
    for (const auto& [name, text] : about) {
      IntoCell{{sheet, row, 0, bold_}}(name);
      IntoCell{{sheet, row, 1, wrapped_}}(text);
      ++row;
    }
  }

  void close() { check(workbook_close(std::exchange(book_, nullptr))); }

 private:
  static lxw_workbook* opened(const std::string& path) {
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;  // Rows leave memory as they are written.
    lxw_workbook* const book = workbook_new_opt(path.c_str(), &options);
    if (book == nullptr) throw std::bad_alloc();
    return book;
  }

  lxw_worksheet* added(const std::string& name) {
    lxw_worksheet* const sheet = workbook_add_worksheet(book_, name.c_str());
    CW_CHECK(sheet != nullptr);
    return sheet;
  }

  static void add_row(lxw_worksheet* sheet, lxw_row_t row, const std::vector<DataCell>& cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const Place at{sheet, row, static_cast<lxw_col_t>(i)};
      std::visit(IntoCell{at}, cells[i].value());
    }
  }

  lxw_workbook* book_;
  lxw_format* bold_ = nullptr;
  lxw_format* wrapped_ = nullptr;
};

tl::unexpected<base::Error> no_room(std::string what) {
  return base::fail(base::ErrorCode::invalid_input,
                    what + " Take it as CSV, or ask for less at a time.");
}

base::Result<void> check_room(const DataSheet& sheet) {
  if (sheet.rows.size() > kRowsMax) {
    return no_room("A workbook has no room for " +
                   base::grouped(static_cast<double>(sheet.rows.size())) + " rows.");
  }
  for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
    CW_CHECK(sheet.rows[i].size() == sheet.columns.size());
    for (const auto& cell : sheet.rows[i]) {
      const auto* text = std::get_if<std::string>(&cell.value());
      if (text == nullptr || text->size() <= kTextMax) continue;
      return no_room("A text of row " + std::to_string(i + 2) + " is too long for a workbook.");
    }
  }
  return {};
}

std::string workbook_with(std::span<const DataSheet> sheets) {
  const ScratchFile file;
  Workbook workbook(file.path());
  std::vector<AboutLine> about;
  for (const DataSheet& sheet : sheets) {
    workbook.add(sheet);
    about.insert(about.end(), sheet.about.begin(), sheet.about.end());
  }
  workbook.add_about(about);
  workbook.close();
  std::string content = file.content();
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    content = with_all_digits(std::move(content), sheets[i], i + 1);
  }
  return content;
}

}  // namespace

base::Result<std::string> workbook_of(const DataSheet& sheet) {
  if (auto fits = check_room(sheet); !fits) return base::fail(std::move(fits));
  return workbook_with({&sheet, 1});
}

base::Result<std::string> sheets_workbook(const std::vector<DataSheet>& sheets) {
  for (const DataSheet& sheet : sheets) {
    if (auto fits = check_room(sheet); !fits) return base::fail(std::move(fits));
  }
  return workbook_with(sheets);
}

}  // namespace commonweal::platform
