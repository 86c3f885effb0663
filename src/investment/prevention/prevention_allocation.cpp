#include "investment/prevention/prevention_allocation.hpp"

#include <array>

#include "investment/prevention/record_fields.hpp"
#include "investment/values/value_numbers.hpp"

namespace commonweal::investment {
namespace {

using missions::RecordColumn;
using missions::RecordFields;
using missions::RecordKind;
using missions::table_for;
using enum RecordColumn::Presence;
using enum RecordColumn::Type;

constexpr std::array kColumns = {
    RecordColumn{.name = "department", .refers_to = table_for<RecordKind::body>},
    RecordColumn{.name = "year", .sql_name = "first_year", .type = whole},
    RecordColumn{.name = "total", .sql_name = "total_pounds", .presence = optional},
    RecordColumn{.name = "share", .sql_name = "floor_share", .presence = optional},
    RecordColumn{.name = "pounds", .sql_name = "floor_pounds", .presence = optional},
    RecordColumn{
        .name = "source", .presence = optional, .refers_to = table_for<RecordKind::source>},
    RecordColumn{.name = "rows", .sql_name = "source_rows", .presence = optional},
    RecordColumn{.name = "illustrative", .presence = optional},
    RecordColumn{.name = "note", .presence = optional},
};

constexpr missions::RecordTable kTable = {"prevention_allocation", "allocation", kColumns,
                                          missions::check_by_making<PreventionAllocation>,
                                          "prevention_record"};

void check_amounts(RecordFields& fields, bool is_illustrative) {
  const bool has_share = !fields.text("share").empty();
  const bool has_pounds = !fields.text("pounds").empty();
  if (has_share && has_pounds) {
    fields.refuse("pounds", "Give the floor as a share or in pounds, not both.");
  }
  if (!has_share && !has_pounds && fields.text("total").empty()) {
    fields.refuse("total", "Give the department's total, its floor, or both.");
  }
  if (!is_illustrative && fields.text("source").empty()) {
    fields.refuse("source", "Name the source, or say illustrative=yes.");
  }
}

}  // namespace

const missions::RecordTable& prevention_allocation_table() { return kTable; }

std::optional<PreventionAllocation> PreventionAllocation::make(const missions::Record& record,
                                                               const missions::PlaceOf& place,
                                                               base::Problems& problems) {
  const std::size_t before = problems.count();
  RecordFields fields(prevention_allocation_table(), record, place, problems);
  fields.text("department");
  const auto year = year_in(fields, "year");
  const auto total = pounds_in(fields, "total");
  const auto share = share_in(fields, "share");
  const auto pounds = pounds_in(fields, "pounds");
  const bool is_illustrative = yes_in(fields, "illustrative");
  check_amounts(fields, is_illustrative);
  if (problems.count() > before) return std::nullopt;
  return PreventionAllocation{.code = record.code,
                              .department = fields.text("department"),
                              .year = *year,
                              .total = total,
                              .share = share,
                              .pounds = pounds,
                              .source = code_in(fields, "source"),
                              .rows = fields.text("rows"),
                              .is_illustrative = is_illustrative,
                              .note = fields.text("note")};
}

}  // namespace commonweal::investment
