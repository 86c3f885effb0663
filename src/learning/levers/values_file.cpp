#include "learning/levers/values_file.hpp"

#include <optional>
#include <utility>
#include <variant>

#include "base/figure.hpp"
#include "base/number_text.hpp"
#include "base/problems.hpp"
#include "platform/table/csv_file.hpp"
#include "platform/table/csv_reader.hpp"
#include "platform/table/value_text.hpp"

namespace commonweal::learning {
namespace {

using platform::CsvReader;
using platform::CsvRow;

std::optional<double> figure_in(const CsvRow& row, std::size_t column) {
  const auto figure = row.read(column, platform::published_figure);
  if (!figure) return std::nullopt;
  const auto* reported = std::get_if<base::Reported>(&*figure);
  return reported == nullptr ? std::nullopt : std::optional(reported->value);
}

void read_column(CsvReader& reader, const std::string& value, std::vector<double>& values) {
  const auto columns = reader.columns_named({value});
  if (!columns) return;
  while (const CsvRow* row = reader.next()) {
    if (const auto figure = figure_in(*row, (*columns)[0])) values.push_back(*figure);
  }
}

void read_shares(CsvReader& reader, const ValueColumns& asked, std::vector<double>& values) {
  const auto columns = reader.columns_named({asked.part, asked.whole});
  if (!columns) return;
  const auto [part, whole] = *columns;
  while (const CsvRow* row = reader.next()) {
    const auto some = figure_in(*row, part);
    const auto all = figure_in(*row, whole);
    if (!some || !all || *all == 0) continue;
    if (*all < 0) {
      row->refuse(whole, base::shortest(*all) + " is below 0: there is no share of it.");
      continue;
    }
    values.push_back(100 * *some / *all);
  }
}

}  // namespace

base::Result<std::vector<double>> read_values(const std::string& path, const ValueColumns& columns,
                                              std::istream& standard_input) {
  auto file = platform::open_csv(path, standard_input);
  if (!file) return base::fail(std::move(file));
  base::Problems problems;
  CsvReader reader(*file, problems);
  std::vector<double> values;
  if (!columns.value.empty()) {
    read_column(reader, columns.value, values);
  } else {
    read_shares(reader, columns, values);
  }
  if (!problems.empty()) return std::move(problems).fail();
  return values;
}

}  // namespace commonweal::learning
