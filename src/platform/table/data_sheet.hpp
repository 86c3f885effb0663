#pragma once

// A table that people take away: described once, written as CSV, XLSX and JSON alike, so that the
// three cannot disagree. Knows nothing of what its columns mean, and of no address that it is
// offered at (platform/http/download.hpp).
//
//   DataSheet sheet{.name = "Figures", .columns = {"body", "period", "value"}};
//   sheet.rows.push_back({"E92000001", "2023-09", 7768573.0});
//   sheet.about = {{"Source", "NHS England"}, {"Licence", "Open Government Licence v3.0"}};

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "base/result.hpp"
#include "platform/table/json.hpp"

namespace commonweal::platform {

class CsvWriter;

// Nothing, a finite number, or text. Text is written as text: in a workbook it is never a formula,
// and in CSV it is disarmed (free_text.hpp), unless it is a number or a publisher's mark.
class DataCell {
 public:
  DataCell() = default;
  DataCell(double number) : value_(number) {}
  DataCell(std::int64_t number) : value_(number) {}
  DataCell(int number) : value_(std::int64_t{number}) {}
  DataCell(std::string text) : value_(std::move(text)) {}
  DataCell(std::string_view text) : value_(std::string(text)) {}
  DataCell(const char* text) : value_(std::string(text)) {}

  template <class T>
  DataCell(const std::optional<T>& value) {
    if (value) *this = DataCell(*value);
  }

  using Value = std::variant<std::monostate, double, std::int64_t, std::string>;
  const Value& value() const { return value_; }

 private:
  Value value_;
};

// What is said of the figures beside them: "Source", "Licence", "As known on", "Command".
struct AboutLine {
  std::string name;
  std::string text;
};

struct DataSheet {
  std::string name = "Figures";  // Of the sheet in the workbook.
  std::vector<std::string> columns;
  std::vector<std::vector<DataCell>> rows;  // As many cells in each as there are columns.
  std::vector<AboutLine> about = {};        // In CSV there is no place for it.
};

// The columns in the first line, as others read them; what CsvReader reads back.
std::string csv_of(const DataSheet& sheet);
// One row of it, for tables that are too long to be held as one.
void write_row(const std::vector<DataCell>& row, CsvWriter& csv);

// A workbook of two sheets: the table, its header in bold and always in sight, and "About". Fails
// where a workbook has no room: rows past 1,048,575, or a text past 32,767 characters. The same
// sheet gives the same bytes.
base::Result<std::string> xlsx_of(const DataSheet& sheet);

// {"columns": […], "rows": [{column: value, …}, …], "about": [{"name": …, "text": …}, …]}
Json json_of(const DataSheet& sheet);

}  // namespace commonweal::platform
