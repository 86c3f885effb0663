#include "platform/table/data_sheet.hpp"

#include <sstream>

#include "base/check.hpp"
#include "base/number_text.hpp"
#include "platform/table/csv_writer.hpp"
#include "platform/table/data_sheet_workbook.hpp"

namespace commonweal::platform {
namespace {

// A number below zero and a publisher's mark begin like formulas, but are none.
bool is_ours(const std::string& text) {
  return base::decimal_number({.place = "", .text = text}).has_value() || text == "-";
}

struct IntoCsv {
  CsvWriter& csv;

  void operator()(std::monostate) const { csv.text(""); }
  void operator()(double number) const { csv.number(number); }
  void operator()(std::int64_t number) const { csv.number(number); }
  void operator()(const std::string& text) const {
    if (is_ours(text)) {
      csv.text(text);
    } else {
      csv.free_text(text);
    }
  }
};

struct AsJson {
  Json operator()(std::monostate) const { return {}; }
  Json operator()(double number) const { return number; }
  Json operator()(std::int64_t number) const { return number; }
  Json operator()(const std::string& text) const { return text; }
};

Json row_json(const DataSheet& sheet, const std::vector<DataCell>& row) {
  CW_CHECK(row.size() == sheet.columns.size());
  Json json = Json::object();
  for (std::size_t i = 0; i < row.size(); ++i) {
    json.add(sheet.columns[i], std::visit(AsJson{}, row[i].value()));
  }
  return json;
}

}  // namespace

void write_row(const std::vector<DataCell>& row, CsvWriter& csv) {
  for (const auto& cell : row) std::visit(IntoCsv{csv}, cell.value());
  csv.end_row();
}

std::string csv_of(const DataSheet& sheet) {
  std::ostringstream out;
  CsvWriter csv(out);
  for (const auto& column : sheet.columns) csv.text(column);
  csv.end_row();
  for (const auto& row : sheet.rows) write_row(row, csv);
  return std::move(out).str();
}

base::Result<std::string> xlsx_of(const DataSheet& sheet) { return workbook_of(sheet); }

Json json_of(const DataSheet& sheet) {
  Json columns = Json::array();
  for (const auto& column : sheet.columns) columns.add(column);
  Json rows = Json::array();
  for (const auto& row : sheet.rows) rows.add(row_json(sheet, row));
  Json about = Json::array();
  for (const auto& [name, text] : sheet.about) {
    about.add(Json::object({{"name", name}, {"text", text}}));
  }
  return Json::object(
      {{"columns", std::move(columns)}, {"rows", std::move(rows)}, {"about", std::move(about)}});
}

}  // namespace commonweal::platform
