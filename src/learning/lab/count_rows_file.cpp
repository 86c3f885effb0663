#include "learning/lab/count_rows_file.hpp"

#include <utility>

#include "base/number_text.hpp"
#include "platform/table/csv_reader.hpp"

namespace commonweal::learning {

CountRows read_count_rows(platform::CsvFile& file, const std::vector<std::string>& dimensions,
                          const std::string& count, base::Problems& problems) {
  platform::CsvReader reader(file, problems);
  CountRows read{.places = reader.places(), .rows = {}};
  std::vector<std::size_t> columns;
  for (const auto& name : dimensions) {
    if (const auto found = reader.columns_named({name})) columns.push_back((*found)[0]);
  }
  const auto counts = reader.columns_named({count});
  if (!counts || columns.size() != dimensions.size()) return read;
  while (const auto* row = reader.next()) {
    const auto number = base::decimal_number({"", (*row)[(*counts)[0]]});
    if (!number || !(*number <= 1e9)) {
      row->refuse((*counts)[0], "This is no count of people up to 1,000,000,000.");
      continue;
    }
    CountRow own{.categories = {}, .count = *number, .line = row->line()};
    for (const auto column : columns) own.categories.emplace_back((*row)[column]);
    read.rows.push_back(std::move(own));
  }
  if (problems.empty() && read.rows.empty()) {
    problems.add({.place = file.name(), .what = "There is no count in it."});
  }
  return read;
}

}  // namespace commonweal::learning
