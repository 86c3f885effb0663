#include "learning/monitor/monitor_series_file.hpp"

#include <tuple>
#include <utility>

#include "base/period_column.hpp"
#include "learning/monitor/monitor_figure.hpp"
#include "platform/table/csv_reader.hpp"

namespace commonweal::learning {
namespace {

using platform::CsvReader;
using platform::CsvRow;

struct DatedRow {
  std::string date;
  std::string place;
  MonitorPoint point;
};

template <class Parse>
std::optional<double> number_in(const CsvRow& row, std::size_t column, Parse&& parse) {
  if (row[column].empty()) {
    row.refuse(column, "There is no value. Give a number, or leave out the row.");
    return {};
  }
  return row.read(column, parse);
}

struct Columns {
  std::size_t date;
  std::size_t value;
  std::optional<std::size_t> cases;
  std::vector<std::size_t> beside;
};

// None where one is missing, which is a problem gathered already.
std::optional<Columns> find_columns(CsvReader& reader, const MonitorColumns& names) {
  const auto found = reader.columns_named({names.date, names.value});
  Columns columns{.date = 0, .value = 0, .cases = {}, .beside = {}};
  bool all = found.has_value();
  const auto add = [&](const std::string& name) -> std::optional<std::size_t> {
    const auto column = reader.columns_named({name});
    all = all && column;
    return column ? std::optional((*column)[0]) : std::nullopt;
  };
  if (!names.cases.empty()) columns.cases = add(names.cases);
  for (const auto& name : names.beside) columns.beside.push_back(add(name).value_or(0));
  if (!all) return {};
  std::tie(columns.date, columns.value) = std::pair((*found)[0], (*found)[1]);
  return columns;
}

// Numbers of rows that have them all; problems of the others.
void read_row(const CsvRow& row, const Columns& columns, std::vector<DatedRow>& rows) {
  const auto number = number_in(row, columns.value, monitor_figure);
  const auto n = columns.cases ? number_in(row, *columns.cases, monitor_cases) : std::optional(1.0);
  bool all = number && n;
  std::vector<double> beside;
  for (const auto column : columns.beside) {
    const auto other = number_in(row, column, monitor_figure);
    all = all && other;
    beside.push_back(other.value_or(0));
  }
  if (!all) return;
  rows.push_back({std::string(row[columns.date]),
                  row.place(columns.date),
                  {.date = base::Period::month(2000, 1),
                   .text = std::string(row[columns.date]),
                   .line = row.line(),
                   .value = *number,
                   .cases = *n,
                   .beside = std::move(beside)}});
}

std::vector<DatedRow> read_rows(CsvReader& reader, const MonitorColumns& names) {
  std::vector<DatedRow> rows;
  const auto columns = find_columns(reader, names);
  if (!columns) return rows;
  while (const auto* row = reader.next()) read_row(*row, *columns, rows);
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
  if (problems.empty() && columns.are_groups) put_in_groups(series, problems);
  if (problems.empty()) put_in_order(series, problems);
  return series;
}

}  // namespace commonweal::learning
