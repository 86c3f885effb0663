#include "learning/evidence/raw_table_file.hpp"

#include <utility>

#include "base/problems.hpp"
#include "platform/table/csv_reader.hpp"
#include "platform/table/free_text.hpp"

namespace commonweal::learning {

base::Result<RawTable> read_raw_table(platform::CsvFile& file,
                                      std::span<const std::string> needed) {
  base::Problems problems;
  platform::CsvReader reader(file, problems);
  if (!reader.header().empty()) {
    for (const std::string& name : needed) (void)reader.columns_named({name});
  }
  RawTable table{.places = reader.places(), .rows = {}};
  while (const platform::CsvRow* row = reader.next()) {
    RawTable::Row kept{.line = row->line(), .cells = {}};
    for (std::size_t i = 0; i < row->size(); ++i) {
      kept.cells.emplace_back(platform::as_typed((*row)[i]));
    }
    table.rows.push_back(std::move(kept));
  }
  if (problems.empty() && table.rows.empty()) {
    problems.add({.place = file.name(), .what = "There is no row under the names of columns."});
  }
  if (!problems.empty()) return std::move(problems).fail();
  return table;
}

}  // namespace commonweal::learning
