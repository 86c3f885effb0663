#include "learning/monitor/neighbour_table_file.hpp"

#include <map>

#include "learning/monitor/monitor_figure.hpp"
#include "platform/table/csv_reader.hpp"
#include "platform/table/in_quotes.hpp"

namespace commonweal::learning {
namespace {

using platform::CsvRow;

// All numbers of a row; none where one is missing.
std::optional<std::vector<double>> numbers_of(const CsvRow& row,
                                              const std::vector<std::size_t>& columns) {
  std::vector<double> numbers;
  for (const auto column : columns) {
    if (row[column].empty()) {
      row.refuse(column, "There is no figure. Give a number, or leave out the row.");
      continue;
    }
    if (const auto number = row.read(column, monitor_figure)) numbers.push_back(*number);
  }
  if (numbers.size() != columns.size()) return {};
  return numbers;
}

}  // namespace

NeighbourTable read_neighbour_table(platform::CsvFile& file, const NeighbourColumns& columns,
                                    base::Problems& problems) {
  platform::CsvReader reader(file, problems);
  NeighbourTable table;
  const auto id = reader.columns_named({columns.id});
  std::vector<std::size_t> figures;
  auto names = columns.traits;
  if (!columns.outcome.empty()) names.push_back(columns.outcome);
  for (const auto& name : names) {
    if (const auto column = reader.columns_named({name})) figures.push_back((*column)[0]);
  }
  if (!id || figures.size() != names.size()) return table;
  std::map<std::string, std::size_t> lines;
  while (const auto* row = reader.next()) {
    const auto [at, is_new] = lines.emplace(std::string((*row)[(*id)[0]]), row->line());
    if (!is_new) {
      row->refuse((*id)[0], platform::in_quotes(at->first) + " is there twice: line " +
                                std::to_string(at->second) + " has it too. Give it once.");
    }
    auto numbers = numbers_of(*row, figures);
    if (!numbers) continue;
    if (!columns.outcome.empty()) {
      table.outcomes.push_back(numbers->back());
      numbers->pop_back();
    }
    table.ids.push_back(at->first);
    table.traits.push_back(*std::move(numbers));
  }
  return table;
}

}  // namespace commonweal::learning
