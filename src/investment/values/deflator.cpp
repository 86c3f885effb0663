#include "investment/values/deflator.hpp"

#include <array>

#include "base/word_table.hpp"
#include "investment/values/value_numbers.hpp"

namespace commonweal::investment {
namespace {

using missions::RecordColumn;
using missions::RecordFields;
using missions::RecordKind;
using missions::table_for;
using enum RecordColumn::Type;
using enum RecordColumn::Presence;

constexpr base::WordTable<DeflatorStatus, 3> kStatuses = {{{DeflatorStatus::outturn, "outturn"},
                                                           {DeflatorStatus::forecast, "forecast"},
                                                           {DeflatorStatus::assumed, "assumed"}}};

constexpr std::array kColumns = {
    RecordColumn{.name = "edition"},
    RecordColumn{.name = "year", .sql_name = "of_year", .type = whole},
    RecordColumn{.name = "index", .sql_name = "price_index"},
    RecordColumn{.name = "status"},
    RecordColumn{.name = "source", .refers_to = table_for<RecordKind::source>},
    RecordColumn{.name = "rows", .sql_name = "source_rows", .presence = optional},
    RecordColumn{.name = "note", .presence = optional},
};

constexpr missions::RecordTable kTable = {"deflator", "deflator", kColumns,
                                          missions::check_by_making<Deflator>, "value_record"};

}  // namespace

std::string_view code_word(DeflatorStatus status) { return base::word_of(kStatuses, status); }

base::Result<DeflatorStatus> deflator_status_named(base::Field field) {
  return base::value_named(kStatuses, field);
}

const missions::RecordTable& deflator_table() { return kTable; }

std::optional<Deflator> Deflator::make(const missions::Record& record,
                                       const missions::PlaceOf& place, base::Problems& problems) {
  const std::size_t before = problems.count();
  RecordFields fields(deflator_table(), record, place, problems);
  for (const auto* column : {"edition", "source"}) fields.text(column);
  const auto year = year_in(fields, "year");
  const auto index = positive_in(fields, "index");
  const auto status = fields.take<DeflatorStatus>("status", deflator_status_named);
  if (problems.count() > before) return std::nullopt;
  return Deflator{.code = record.code,
                  .edition = fields.text("edition"),
                  .year = *year,
                  .index = *index,
                  .status = *status,
                  .source = fields.text("source"),
                  .rows = fields.text("rows"),
                  .note = fields.text("note")};
}

}  // namespace commonweal::investment
