#include "missions/record_file.hpp"

#include <map>
#include <optional>
#include <utility>

#include "base/number_text.hpp"
#include "base/problems.hpp"
#include "missions/record_words.hpp"
#include "platform/table/csv_file.hpp"
#include "platform/table/csv_reader.hpp"
#include "platform/table/free_text.hpp"

namespace commonweal::missions {
namespace {

using platform::CsvReader;
using platform::CsvRow;

// Where the columns of a table stand in a file.
struct Layout {
  std::size_t code = 0;
  std::vector<std::size_t> fields;
};

std::optional<Layout> layout_of(const RecordTable& table, CsvReader& reader) {
  const auto code = reader.columns_named({table.code_column});
  bool found = code.has_value();
  Layout layout;
  for (const auto& column : table.columns) {
    const auto at = reader.columns_named({column.name});
    found &= at.has_value();
    layout.fields.push_back(at ? (*at)[0] : 0);
  }
  if (!found) return std::nullopt;
  layout.code = (*code)[0];
  return layout;
}

// A number has one spelling, so that 07 is not another version of 7. Other text is as it was typed,
// without the apostrophe that an export may have put before it.
std::string spelled(const RecordColumn& column, std::string_view text) {
  if (column.type != RecordColumn::Type::whole) return std::string(platform::as_typed(text));
  const auto number = base::whole_number({.place = column.name, .text = text});
  return number ? std::to_string(*number) : std::string(text);
}

class Reading {
 public:
  Reading(const RecordTable& table, Layout layout, const AlsoChecks& also, base::Problems& problems)
      : table_(table), layout_(std::move(layout)), also_(also), problems_(problems) {}

  void take(const CsvRow& row) {
    Record record{.code = std::string(row[layout_.code]), .fields = {}};
    for (std::size_t i = 0; i < layout_.fields.size(); ++i) {
      record.fields.push_back(spelled(table_.columns[i], row[layout_.fields[i]]));
    }
    check_code(row, record.code);
    const auto place = [&](std::string_view column) {
      return row.place(layout_.fields[table_.column(column)]);
    };
    table_.check(record, place, problems_);
    if (also_) also_(record, place, problems_);
    records_.push_back(std::move(record));
  }

  std::vector<Record> records() && { return std::move(records_); }

 private:
  void check_code(const CsvRow& row, const std::string& code) {
    if (!is_code(code)) {
      row.refuse(layout_.code,
                 "\"" + code + "\" is not a code. Use letters, digits and hyphens, at most 64.");
    }
    const auto [first, fresh] = lines_.try_emplace(code, row.line());
    if (fresh) return;
    row.refuse(layout_.code, "\"" + code + "\" stands on line " + std::to_string(first->second) +
                                 " already. Give each " + words_of(table_) + " once.");
  }

  const RecordTable& table_;
  const Layout layout_;
  const AlsoChecks& also_;
  base::Problems& problems_;
  std::map<std::string, std::size_t> lines_;
  std::vector<Record> records_;
};

platform::DataCell cell_of(const RecordColumn& column, const std::string& field) {
  if (column.type == RecordColumn::Type::whole) {
    if (const auto number = base::whole_number({.place = "", .text = field})) return *number;
  }
  return field;
}

}  // namespace

base::Result<std::vector<Record>> read_records(const RecordTable& table, const std::string& path,
                                               std::istream& standard_input,
                                               const AlsoChecks& also) {
  auto file = platform::open_csv(path, standard_input);
  if (!file) return base::fail(std::move(file));
  base::Problems problems;
  CsvReader reader(*file, problems);
  auto layout = layout_of(table, reader);
  if (!layout) return std::move(problems).fail();
  Reading reading(table, *std::move(layout), also, problems);
  while (const CsvRow* row = reader.next()) reading.take(*row);
  if (!problems.empty()) return std::move(problems).fail();
  return std::move(reading).records();
}

platform::DataSheet records_sheet(const RecordTable& table, const std::vector<Record>& records) {
  platform::DataSheet sheet{
      .name = "Records", .columns = {std::string(table.code_column)}, .rows = {}};
  for (const auto& column : table.columns) sheet.columns.emplace_back(column.name);
  for (const Record& record : records) {
    std::vector<platform::DataCell> row = {record.code};
    for (std::size_t i = 0; i < record.fields.size(); ++i) {
      row.push_back(cell_of(table.columns[i], record.fields[i]));
    }
    sheet.rows.push_back(std::move(row));
  }
  return sheet;
}

void write_records(const RecordTable& table, const std::vector<Record>& records,
                   std::ostream& out) {
  out << platform::csv_of(records_sheet(table, records));
}

}  // namespace commonweal::missions
