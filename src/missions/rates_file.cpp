#include "missions/rates_file.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "base/check.hpp"
#include "base/figure.hpp"
#include "base/problems.hpp"
#include "missions/layout/condition.hpp"
#include "platform/table/csv_reader.hpp"
#include "platform/table/value_text.hpp"

namespace commonweal::missions {
namespace {

using base::Period;
using platform::CsvReader;
using platform::CsvRow;

struct ColumnCondition {
  std::size_t column;
  Condition condition;
};

struct RatesLayout {
  std::size_t unit = 0;
  std::size_t rate = 0;
  std::size_t period = 0;
  std::optional<std::size_t> population;
  std::vector<ColumnCondition> conditions;
};

bool find(CsvReader& reader, std::string_view name, std::size_t& column) {
  const auto found = reader.columns_named({name});
  if (found) column = found->front();
  return found.has_value();
}

std::string period_name(const RatesColumns& columns, const CsvReader& reader) {
  if (!columns.period.empty()) return columns.period;
  return !reader.column("year") && reader.column("period") ? "period" : "year";
}

std::optional<RatesLayout> layout_of(CsvReader& reader, const RatesColumns& columns) {
  if (reader.header().empty()) return std::nullopt;
  RatesLayout layout;
  bool found = find(reader, columns.unit, layout.unit);
  found &= find(reader, columns.rate, layout.rate);
  found &= find(reader, period_name(columns, reader), layout.period);
  if (!columns.population.empty()) {
    found &= find(reader, columns.population, layout.population.emplace());
  }
  for (const Condition& condition : conditions_in(columns.where)) {
    std::size_t column = 0;
    found &= find(reader, condition.column, column);
    layout.conditions.push_back({column, condition});
  }
  return found ? std::optional(std::move(layout)) : std::nullopt;
}

std::optional<double> value_of(const std::optional<base::Figure>& figure) {
  const auto* reported = figure ? std::get_if<base::Reported>(&*figure) : nullptr;
  return reported ? std::optional(reported->value) : std::nullopt;
}

// Waits for the whole column of periods, which says how each is to be read.
struct WaitingRow {
  std::size_t line;
  std::string period;
  std::optional<double> rate;
  std::optional<double> population;
};

class RatesReading {
 public:
  RatesReading(base::TablePlaces places, RatesLayout layout, std::span<const std::string> units,
               base::Problems& problems)
      : places_(std::move(places)), layout_(std::move(layout)), problems_(problems) {
    for (const auto& unit : units) rows_.try_emplace(unit);
  }

  void take(const CsvRow& row) {
    for (const auto& [column, condition] : layout_.conditions) {
      if (!condition.holds(row[column])) return;
    }
    const auto of_unit = rows_.find(row[layout_.unit]);
    if (of_unit == rows_.end()) {
      others_.emplace(row[layout_.unit]);
      return;
    }
    WaitingRow waiting{.line = row.line(), .period = std::string(row[layout_.period])};
    column_.add({.place = places_.cell(waiting.line, layout_.period), .text = waiting.period});
    has_periods_ = true;
    waiting.rate = value_of(row.read(layout_.rate, platform::published_figure));
    if (layout_.population) {
      waiting.population = value_of(row.read(*layout_.population, platform::published_figure));
    }
    of_unit->second.push_back(std::move(waiting));
  }

  std::vector<methods::NamedRates> rates(std::span<const std::string> units,
                                         const RatesColumns& columns) {
    for (const auto& unit : units) check_present(unit, columns);
    if (!has_periods_) return {};
    const auto kind = column_.kind(columns.calendar);
    if (!problems_.value_of(kind)) return {};
    std::vector<methods::NamedRates> found;
    for (const auto& unit : units) add_unit(unit, *kind, found);
    return found;
  }

 private:
  void check_present(const std::string& unit, const RatesColumns& columns) {
    if (!rows_.find(unit)->second.empty()) return;
    std::string what =
        "No row that was chosen has \"" + unit + "\" in the column \"" + columns.unit + "\".";
    std::string near;
    if (columns.nearest) near = columns.nearest(unit, {others_.begin(), others_.end()});
    if (!near.empty()) what += " Did you mean \"" + near + "\"?";
    problems_.add({.place = places_.file, .what = std::move(what)});
  }

  void add_unit(const std::string& unit, base::PeriodKind kind,
                std::vector<methods::NamedRates>& found) {
    const auto& rows = rows_.find(unit)->second;
    std::map<Period, std::size_t> lines;
    std::vector<methods::Point> rates;
    std::vector<methods::Point> people;
    for (const WaitingRow& row : rows) {
      const std::string place = places_.cell(row.line, layout_.period);
      const auto period = base::period_of_kind({.place = place, .text = row.period}, kind);
      CW_CHECK(period);  // The column has this kind because every cell has.
      const auto [first, fresh] = lines.try_emplace(*period, row.line);
      if (!fresh) return refuse_repeat(unit, row, first->second);
      if (row.rate) rates.push_back({*period, *row.rate});
      if (row.population) people.push_back({*period, *row.population});
    }
    if (rows.empty()) return;  // Told already.
    if (rates.empty()) {
      problems_.add({.place = places_.file, .what = "\"" + unit + "\" has rows but no figure."});
      return;
    }
    auto population =
        people.empty() ? std::nullopt : std::optional(*methods::Series::make(std::move(people)));
    found.push_back({unit, *methods::Series::make(std::move(rates)), std::move(population)});
  }

  // The first of a unit tells for all: a column that was not chosen by repeats every year.
  void refuse_repeat(const std::string& unit, const WaitingRow& row, std::size_t first) {
    problems_.add({.place = places_.row(row.line),
                   .what = "\"" + unit + "\" has " + row.period + " on line " +
                           std::to_string(first) +
                           " already. Choose one row for each year with --where, such as "
                           "\"sex=all;type=treatable\"."});
  }

  const base::TablePlaces places_;
  const RatesLayout layout_;
  base::Problems& problems_;
  base::PeriodColumn column_;
  bool has_periods_ = false;
  std::map<std::string, std::vector<WaitingRow>, std::less<>> rows_;
  std::set<std::string, std::less<>> others_;  // Units that nobody asked for.
};

}  // namespace

base::Result<std::vector<methods::NamedRates>> read_rates(platform::CsvFile& file,
                                                          const RatesColumns& columns,
                                                          std::span<const std::string> units) {
  base::Problems problems;
  CsvReader reader(file, problems);
  auto layout = layout_of(reader, columns);
  if (!layout) return std::move(problems).fail();
  RatesReading reading(reader.places(), *std::move(layout), units, problems);
  while (const CsvRow* row = reader.next()) reading.take(*row);
  auto rates = reading.rates(units, columns);
  if (!problems.empty()) return std::move(problems).fail();
  return rates;
}

}  // namespace commonweal::missions
