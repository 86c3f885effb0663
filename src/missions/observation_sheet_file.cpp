#include "missions/observation_sheet_file.hpp"

#include <ostream>
#include <string>

#include "base/figure.hpp"
#include "base/period_text.hpp"
#include "platform/table/csv_writer.hpp"

namespace commonweal::missions {
namespace {

using base::Missing;
using base::Reported;

constexpr std::string_view kMissing = "missing";

const std::vector<std::string> kColumns = {"metric", "body",   "period",    "value",
                                           "lower",  "upper",  "numerator", "denominator",
                                           "status", "reason", "source",    "rows"};

// As kColumns names them.
std::vector<platform::DataCell> cells_of(const FiledObservation& filed) {
  const Observation& observation = filed.observation;
  const auto* reported = std::get_if<Reported>(&observation.figure);
  const auto* missing = std::get_if<Missing>(&observation.figure);
  const auto& interval = observation.interval;
  return {filed.metric,
          filed.body,
          base::text(observation.period),
          reported ? platform::DataCell(reported->value) : platform::DataCell(),
          interval ? platform::DataCell(interval->lower) : platform::DataCell(),
          interval ? platform::DataCell(interval->upper) : platform::DataCell(),
          observation.numerator,
          observation.denominator,
          reported ? base::code_word(reported->status) : kMissing,
          missing ? base::code_word(*missing) : "",
          observation.source,
          observation.source_rows};
}

}  // namespace

void write_observations(const std::vector<FiledObservation>& observations, std::ostream& out) {
  platform::CsvWriter csv(out);
  for (const auto& column : kColumns) csv.text(column);
  csv.end_row();
  for (const auto& observation : observations) platform::write_row(cells_of(observation), csv);
}

platform::DataSheet observations_sheet(const std::vector<FiledObservation>& observations) {
  platform::DataSheet sheet{.name = "Observations", .columns = kColumns, .rows = {}};
  for (const auto& observation : observations) sheet.rows.push_back(cells_of(observation));
  return sheet;
}

}  // namespace commonweal::missions
