#include "missions/series_file.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "base/check.hpp"
#include "base/figure.hpp"
#include "base/period_reading.hpp"
#include "base/problems.hpp"
#include "base/table_places.hpp"
#include "platform/table/csv_reader.hpp"
#include "platform/table/value_text.hpp"

namespace commonweal::missions {
namespace {

using base::Period;
using platform::CsvReader;
using platform::CsvRow;

struct Layout {
  std::size_t period;
  std::size_t value;
};

// What a caller who names no column means.
std::string name_or_guess(const std::string& named, std::string_view usual, std::size_t place,
                          const CsvReader& reader) {
  if (!named.empty()) return named;
  const auto& header = reader.header();
  const bool has_usual = std::ranges::find(header, usual) != header.end();
  return header.size() == 2 && !has_usual ? header[place] : std::string(usual);
}

std::optional<Layout> layout_of(CsvReader& reader, const SeriesColumns& columns) {
  if (reader.header().empty()) return std::nullopt;
  const std::string period = name_or_guess(columns.period, "period", 0, reader);
  const std::string value = name_or_guess(columns.value, "value", 1, reader);
  const auto found = reader.columns_named({period, value});
  if (!found) return std::nullopt;
  return Layout{(*found)[0], (*found)[1]};
}

// A row whose period waits for the whole column, which says how it is to be read. Every row of the
// file waits, so it holds no more than it must: its place is told when it is asked for.
struct Waiting {
  std::size_t line;
  std::string period;
  std::optional<double> value;  // None where it is marked missing.
};

std::optional<double> value_of(const base::Figure& figure) {
  const auto* reported = std::get_if<base::Reported>(&figure);
  return reported ? std::optional(reported->value) : std::nullopt;
}

class Reading {
 public:
  Reading(base::TablePlaces places, const Layout& layout, base::Problems& problems)
      : places_(std::move(places)), layout_(layout), problems_(problems) {}

  void take(const CsvRow& row) {
    Waiting waiting{
        .line = row.line(), .period = std::string(row[layout_.period]), .value = std::nullopt};
    column_.add({.place = place_of(waiting), .text = waiting.period});
    const auto figure = row.read(layout_.value, platform::published_figure);
    if (figure) waiting.value = value_of(*figure);
    rows_.push_back(std::move(waiting));
  }

  std::vector<methods::Point> points(base::Calendar calendar) {
    const auto kind = column_.kind(calendar);
    if (!problems_.value_of(kind)) return {};
    std::vector<methods::Point> points;
    for (const Waiting& row : rows_) {
      const auto period = base::period_of_kind({place_of(row), row.period}, *kind);
      CW_CHECK(period);  // The column has this kind because every cell has.
      check_fresh(row, *period);
      if (row.value) points.push_back({*period, *row.value});
    }
    return points;
  }

  bool empty() const { return rows_.empty(); }

 private:
  // As CsvRow::place() has it.
  std::string place_of(const Waiting& row) const { return places_.cell(row.line, layout_.period); }

  void check_fresh(const Waiting& row, Period period) {
    const auto [first, fresh] = lines_.try_emplace(period, row.line);
    if (fresh) return;
    problems_.add({.place = place_of(row),
                   .what = "\"" + row.period + "\" stands on line " +
                           std::to_string(first->second) + " already. Give each period once."});
  }

  const base::TablePlaces places_;
  const Layout layout_;
  base::Problems& problems_;
  base::PeriodColumn column_;
  std::vector<Waiting> rows_;
  std::map<Period, std::size_t> lines_;
};

}  // namespace

base::Result<methods::Series> read_series(platform::CsvFile& file, const SeriesColumns& columns) {
  base::Problems problems;
  CsvReader reader(file, problems);
  const auto layout = layout_of(reader, columns);
  if (!layout) return std::move(problems).fail();
  Reading reading(reader.places(), *layout, problems);
  while (const CsvRow* row = reader.next()) reading.take(*row);
  if (reading.empty() && problems.empty()) {
    problems.add({.place = file.name(), .what = "The file has a header but no rows."});
  }
  if (reading.empty()) return std::move(problems).fail();
  auto points = reading.points(columns.calendar);
  if (points.empty() && problems.empty()) {
    problems.add({.place = file.name(), .what = "Every figure of the series is marked missing."});
  }
  if (!problems.empty()) return std::move(problems).fail();
  return methods::Series::make(std::move(points));
}

}  // namespace commonweal::missions
