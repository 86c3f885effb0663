#include "missions/observation_file.hpp"

#include <map>
#include <optional>
#include <tuple>
#include <utility>

#include "base/number_text.hpp"
#include "base/period_column.hpp"
#include "base/period_text.hpp"
#include "base/problems.hpp"
#include "platform/table/csv_file.hpp"
#include "platform/table/csv_reader.hpp"
#include "platform/table/csv_writer.hpp"
#include "platform/table/value_text.hpp"

namespace commonweal::missions {
namespace {

using base::Figure;
using base::Missing;
using base::Reported;
using platform::CsvReader;
using platform::CsvRow;

constexpr std::string_view kMissing = "missing";

struct Layout {
  std::size_t metric = 0;
  std::size_t body = 0;
  std::size_t period = 0;
  std::size_t value = 0;
  std::optional<std::size_t> numerator;
  std::optional<std::size_t> denominator;
  std::optional<std::size_t> status;
  std::optional<std::size_t> reason;
  std::optional<std::size_t> source;
  std::optional<std::size_t> rows;
};

std::optional<Layout> layout_of(CsvReader& reader) {
  const auto columns = reader.columns_named({"metric", "body", "period", "value"});
  if (!columns) return std::nullopt;
  const auto [metric, body, period, value] = *columns;
  return Layout{.metric = metric,
                .body = body,
                .period = period,
                .value = value,
                .numerator = reader.column("numerator"),
                .denominator = reader.column("denominator"),
                .status = reader.column("status"),
                .reason = reader.column("reason"),
                .source = reader.column("source"),
                .rows = reader.column("rows")};
}

std::string_view cell(const CsvRow& row, std::optional<std::size_t> column) {
  return column ? row[*column] : std::string_view();
}

std::optional<double> number_in(const CsvRow& row, std::optional<std::size_t> column) {
  if (cell(row, column).empty()) return std::nullopt;
  return row.read(*column, base::decimal_number);
}

// The columns status and reason say more of a figure than its cell does.
class Standing {
 public:
  Standing(const CsvRow& row, const Layout& layout) : row_(row), layout_(layout) {}

  std::optional<Figure> of(Figure figure) const {
    if (const auto* reported = std::get_if<Reported>(&figure)) return of_reported(*reported);
    return of_missing(std::get<Missing>(figure));
  }

 private:
  std::optional<Figure> of_reported(Reported reported) const {
    const auto status = cell(row_, layout_.status);
    if (!cell(row_, layout_.reason).empty()) {
      row_.refuse(*layout_.reason, "A figure with a value needs no reason for missing.");
      return std::nullopt;
    }
    if (status.empty()) return reported;
    if (status == kMissing) {
      row_.refuse(*layout_.status, "The status is missing, but there is a value.");
      return std::nullopt;
    }
    const auto named = row_.read(*layout_.status, base::figure_status_named);
    if (!named) return std::nullopt;
    return Reported{.value = reported.value, .status = *named};
  }

  std::optional<Figure> of_missing(Missing mark) const {
    const auto status = cell(row_, layout_.status);
    if (!status.empty() && status != kMissing) {
      row_.refuse(layout_.value, "There is no value, but the status is " + std::string(status) +
                                     ". Give the value, or the status missing.");
      return std::nullopt;
    }
    if (cell(row_, layout_.reason).empty()) return mark;
    const auto named = row_.read(*layout_.reason, base::missing_reason_named);
    if (!named) return std::nullopt;
    if (mark != Missing::not_stated && mark != *named) {
      row_.refuse(*layout_.reason, "The value is marked " + std::string(base::code_word(mark)) +
                                       ", but the reason is " +
                                       std::string(base::code_word(*named)) +
                                       ". Give one of them.");
      return std::nullopt;
    }
    return *named;
  }

  const CsvRow& row_;
  const Layout& layout_;
};

class Reading {
 public:
  Reading(const Catalogue& catalogue) : catalogue_(catalogue) {}

  void take(const CsvRow& row, const Layout& layout) {
    const auto metric = catalogue_.metrics.find(row[layout.metric]);
    if (metric == catalogue_.metrics.end()) refuse_unknown(row, layout.metric, "metric");
    if (!catalogue_.bodies.contains(row[layout.body])) refuse_unknown(row, layout.body, "body");
    const auto source = cell(row, layout.source);
    if (!source.empty() && !catalogue_.sources.contains(source)) {
      refuse_unknown(row, *layout.source, "source");
    }
    const auto value = row.read(layout.value, platform::published_figure);
    const auto figure = value ? Standing(row, layout).of(*value) : std::nullopt;
    const auto numerator = number_in(row, layout.numerator);
    const auto denominator = number_in(row, layout.denominator);
    if (metric == catalogue_.metrics.end()) return;  // Its kind of period is not known.
    const auto period = row.read(layout.period, [&](base::Field field) {
      return base::period_of_kind(field, metric->second);
    });
    if (!period || !figure) return;
    keep(row, layout,
         {.metric = metric->first,
          .body = std::string(row[layout.body]),
          .observation = {.period = *period,
                          .figure = *figure,
                          .numerator = numerator,
                          .denominator = denominator,
                          .source = std::string(source),
                          .source_rows = std::string(cell(row, layout.rows))}});
  }

  std::vector<FiledObservation> observations() && { return std::move(observations_); }

 private:
  static void refuse_unknown(const CsvRow& row, std::size_t column, std::string_view kind) {
    row.refuse(column, "There is no " + std::string(kind) + " \"" + std::string(row[column]) +
                           "\". Import it first.");
  }

  void keep(const CsvRow& row, const Layout& layout, FiledObservation filed) {
    const auto key = std::tuple(filed.metric, filed.body, filed.observation.period);
    const auto [first, fresh] = places_.try_emplace(key, row.place());
    if (fresh) {
      observations_.push_back(std::move(filed));
      return;
    }
    row.refuse(layout.period, "\"" + std::string(row[layout.period]) +
                                  "\" is given for this metric and body at " + first->second +
                                  " already. Give each period once.");
  }

  const Catalogue& catalogue_;
  std::map<std::tuple<std::string, std::string, base::Period>, std::string> places_;
  std::vector<FiledObservation> observations_;
};

void read_file(const std::string& path, std::istream& standard_input, Reading& reading,
               base::Problems& problems) {
  auto file = platform::open_csv(path, standard_input);
  if (!file) return problems.add(std::move(file).error());
  CsvReader reader(file->stream(), file->name(), problems);
  const auto layout = layout_of(reader);
  if (!layout) return;
  while (const CsvRow* row = reader.next()) reading.take(*row, *layout);
}

void write_number(platform::CsvWriter& csv, std::optional<double> number) {
  if (number) {
    csv.number(*number);
  } else {
    csv.text("");
  }
}

void write_figure(platform::CsvWriter& csv, const Observation& observation) {
  const auto* reported = std::get_if<Reported>(&observation.figure);
  const auto* missing = std::get_if<Missing>(&observation.figure);
  write_number(csv, reported ? std::optional(reported->value) : std::nullopt);
  write_number(csv, observation.numerator);
  write_number(csv, observation.denominator);
  csv.text(reported ? base::code_word(reported->status) : kMissing);
  csv.text(missing ? base::code_word(*missing) : "");
}

}  // namespace

base::Result<std::vector<FiledObservation>> read_observations(const std::vector<std::string>& paths,
                                                              const Catalogue& catalogue,
                                                              std::istream& standard_input) {
  base::Problems problems;
  Reading reading(catalogue);
  for (const auto& path : paths) read_file(path, standard_input, reading, problems);
  if (!problems.empty()) return std::move(problems).fail();
  return std::move(reading).observations();
}

void write_observations(const std::vector<FiledObservation>& observations, std::ostream& out) {
  platform::CsvWriter csv(out);
  csv.row({"metric", "body", "period", "value", "numerator", "denominator", "status", "reason",
           "source", "rows"});
  for (const auto& [metric, body, observation] : observations) {
    csv.text(metric).text(body).text(base::text(observation.period));
    write_figure(csv, observation);
    csv.text(observation.source).text(observation.source_rows);
    csv.end_row();
  }
}

}  // namespace commonweal::missions
