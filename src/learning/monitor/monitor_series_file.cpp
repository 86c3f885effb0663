#include "learning/monitor/monitor_series_file.hpp"

#include <utility>

#include "base/number_text.hpp"
#include "base/period_column.hpp"
#include "platform/table/csv_reader.hpp"
#include "platform/table/in_quotes.hpp"

namespace commonweal::learning {
namespace {

using platform::CsvReader;
using platform::CsvRow;

struct DatedRow {
  std::string date;
  std::string place;
  MonitorPoint point;
};

std::optional<double> number_in(const CsvRow& row, std::size_t column) {
  if (row[column].empty()) {
    row.refuse(column, "There is no value. Give a number, or leave out the row.");
    return {};
  }
  return row.read(column, base::decimal_number);
}

// Numbers of rows that have both; problems of the others.
void read_row(const CsvRow& row, std::size_t date, std::size_t value,
              std::optional<std::size_t> cases, std::vector<DatedRow>& rows) {
  const auto number = number_in(row, value);
  const auto n = cases ? number_in(row, *cases) : std::optional(1.0);
  if (!number || !n) return;
  if (!(*n > 0)) {
    return row.refuse(*cases, platform::in_quotes(row[*cases]) +
                                  " is no number of cases above 0, and nothing can be divided by "
                                  "it. Leave out the row if nobody was there.");
  }
  rows.push_back({std::string(row[date]),
                  row.place(date),
                  {base::Period::month(2000, 1), std::string(row[date]), row.line(), *number, *n}});
}

std::vector<DatedRow> read_rows(CsvReader& reader, const MonitorColumns& columns) {
  std::vector<DatedRow> rows;
  const auto found = reader.columns_named({columns.date, columns.value});
  std::optional<std::size_t> cases;
  if (!columns.cases.empty()) {
    const auto n = reader.columns_named({columns.cases});
    if (!n) return rows;
    cases = (*n)[0];
  }
  if (!found) return rows;
  while (const auto* row = reader.next()) {
    read_row(*row, (*found)[0], (*found)[1], cases, rows);
  }
  return rows;
}

}  // namespace

MonitorSeries read_monitor_series(platform::CsvFile& file, const MonitorColumns& columns,
                                  base::Problems& problems) {
  CsvReader reader(file, problems);
  auto rows = read_rows(reader, columns);
  MonitorSeries series{.places = reader.places(), .points = {}};
  if (rows.empty()) {
    if (problems.empty()) problems.add({.place = file.name(), .what = "There is no value in it."});
    return series;
  }
  base::PeriodColumn dates;
  for (const auto& row : rows) dates.add({row.place, row.date});
  const auto kind = dates.kind(base::Calendar::financial);
  if (!problems.value_of(kind)) return series;
  for (auto& row : rows) {
    const auto date = base::period_of_kind({row.place, row.date}, *kind);
    if (!problems.value_of(date)) continue;
    row.point.date = *date;
    series.points.push_back(std::move(row.point));
  }
  if (problems.empty()) put_in_order(series, problems);
  return series;
}

}  // namespace commonweal::learning
