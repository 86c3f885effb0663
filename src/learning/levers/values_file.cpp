#include "learning/levers/values_file.hpp"

#include <optional>
#include <utility>
#include <variant>

#include "base/counted.hpp"
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

void leave_out(const CsvRow& row, RowsLeftOut& rows) {
  if (rows.count++ == 0) rows.first_line = row.line();
}

void read_column(CsvReader& reader, const std::string& value, ReadValues& read) {
  const auto columns = reader.columns_named({value});
  if (!columns) return;
  while (const CsvRow* row = reader.next()) {
    if (const auto figure = figure_in(*row, (*columns)[0])) {
      read.values.push_back(*figure);
    } else {
      leave_out(*row, read.missing);
    }
  }
}

void read_shares(CsvReader& reader, const ValueColumns& asked, ReadValues& read) {
  const auto columns = reader.columns_named({asked.part, asked.whole});
  if (!columns) return;
  const auto [part, whole] = *columns;
  while (const CsvRow* row = reader.next()) {
    const auto some = figure_in(*row, part);
    const auto all = figure_in(*row, whole);
    if (!some || !all) {
      leave_out(*row, read.missing);
    } else if (*all == 0) {
      leave_out(*row, read.whole_is_zero);
    } else if (*all < 0) {
      row->refuse(whole, base::shortest(*all) + " is below 0: there is no share of it.");
    } else {
      read.values.push_back(100 * *some / *all);
    }
  }
}

void tell(const RowsLeftOut& rows, const char* why, std::vector<std::string>& sentences) {
  if (rows.count == 0) return;
  const bool one = rows.count == 1;
  sentences.push_back(base::counted(rows.count, "row was", "rows were") + " left out because " +
                      why + (one ? ". It is on line " : ". The first is on line ") +
                      std::to_string(rows.first_line) + ".");
}

}  // namespace

std::vector<std::string> left_out_sentences(const ReadValues& read) {
  std::vector<std::string> sentences;
  tell(read.missing, "a figure is missing", sentences);
  tell(read.whole_is_zero, "the whole is 0", sentences);
  return sentences;
}

base::Result<ReadValues> read_values(const std::string& path, const ValueColumns& columns,
                                     std::istream& standard_input) {
  auto file = platform::open_csv(path, standard_input);
  if (!file) return base::fail(std::move(file));
  base::Problems problems;
  CsvReader reader(*file, problems);
  ReadValues read;
  if (!columns.value.empty()) {
    read_column(reader, columns.value, read);
  } else {
    read_shares(reader, columns, read);
  }
  if (!problems.empty()) return std::move(problems).fail();
  return read;
}

}  // namespace commonweal::learning
