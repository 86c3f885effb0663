#include "learning/gaps/centre_coverage.hpp"

#include <array>
#include <utility>

#include "base/word_table.hpp"
#include "learning/gaps/centre.hpp"

namespace commonweal::learning {
namespace {

using missions::RecordColumn;
using missions::RecordKind;
using enum RecordColumn::Presence;

constexpr base::WordTable<Extent, 2> kWords = {{{Extent::whole, "whole"}, {Extent::part, "part"}}};

const std::array kColumns = {
    RecordColumn{.name = "centre", .refers_to = centre_table},
    RecordColumn{.name = "service",
                 .presence = optional,
                 .refers_to = missions::table_for<RecordKind::service>},
    RecordColumn{.name = "subject", .presence = optional},
    RecordColumn{.name = "extent"},
    RecordColumn{.name = "words", .presence = optional},
    RecordColumn{.name = "source", .refers_to = missions::table_for<RecordKind::source>},
    RecordColumn{.name = "rows", .sql_name = "source_rows", .presence = optional},
};

void check_what(missions::RecordFields& fields) {
  const bool has_service = !fields.text("service").empty();
  const bool has_subject = !fields.text("subject").empty();
  if (has_service == has_subject) {
    fields.refuse("service", "Give either a service or, of what is no service, a subject.");
  }
}

}  // namespace

std::string_view code_word(Extent extent) { return base::word_of(kWords, extent); }

std::string_view words_of(Extent extent) {
  return extent == Extent::whole ? "As a whole" : "In part";
}

base::Result<Extent> extent_named(base::Field field) { return base::value_named(kWords, field); }

const missions::RecordTable& coverage_table() {
  static const missions::RecordTable table{.name = "coverage",
                                           .code_column = "coverage",
                                           .columns = kColumns,
                                           .check = missions::check_by_making<CentreCoverage>,
                                           .names = "gaps_record"};
  return table;
}

std::optional<CentreCoverage> CentreCoverage::make(const missions::Record& record,
                                                   const missions::PlaceOf& place,
                                                   base::Problems& problems) {
  const std::size_t before = problems.count();
  missions::RecordFields fields(coverage_table(), record, place, problems);
  std::string service = fields.text("service");
  CentreCoverage coverage{
      .code = record.code,
      .centre = fields.text("centre"),
      .service = service.empty() ? std::nullopt : std::optional(std::move(service)),
      .subject = fields.text("subject"),
      .extent = fields.take<Extent>("extent", extent_named).value_or(Extent::part),
      .words = fields.text("words"),
      .source = fields.text("source"),
      .rows = fields.text("rows")};
  check_what(fields);
  if (problems.count() > before) return std::nullopt;
  return coverage;
}

}  // namespace commonweal::learning
