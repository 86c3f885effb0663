#include "investment/values/envelope.hpp"

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

constexpr base::WordTable<EnvelopeBudget, 4> kBudgets = {{{EnvelopeBudget::rdel, "rdel"},
                                                          {EnvelopeBudget::cdel, "cdel"},
                                                          {EnvelopeBudget::ame, "ame"},
                                                          {EnvelopeBudget::headroom, "headroom"}}};
constexpr base::WordTable<EnvelopeCover, 2> kCovers = {
    {{EnvelopeCover::all, "all"}, {EnvelopeCover::bids, "bids"}}};
constexpr base::WordTable<EnvelopeStatus, 3> kStatuses = {
    {{EnvelopeStatus::outturn, "outturn"},
     {EnvelopeStatus::planned, "planned"},
     {EnvelopeStatus::illustrative, "illustrative"}}};

constexpr std::array kColumns = {
    RecordColumn{
        .name = "department", .presence = optional, .refers_to = table_for<RecordKind::body>},
    RecordColumn{.name = "year", .sql_name = "of_year", .type = whole},
    RecordColumn{.name = "budget"},
    RecordColumn{.name = "cover"},
    RecordColumn{.name = "pounds"},
    RecordColumn{.name = "status"},
    RecordColumn{.name = "source", .refers_to = table_for<RecordKind::source>},
    RecordColumn{.name = "rows", .sql_name = "source_rows", .presence = optional},
    RecordColumn{.name = "note", .presence = optional},
};

constexpr missions::RecordTable kTable = {"envelope", "envelope", kColumns,
                                          missions::check_by_making<Envelope>, "value_record"};

void check_whose(RecordFields& fields, std::optional<EnvelopeBudget> budget) {
  const bool of_all = budget == EnvelopeBudget::headroom;
  if (!budget || of_all == fields.text("department").empty()) return;
  fields.refuse("department", of_all ? "Headroom is of the whole government: name no department."
                                     : "Say whose limit this is.");
}

}  // namespace

std::string_view code_word(EnvelopeBudget budget) { return base::word_of(kBudgets, budget); }
std::string_view code_word(EnvelopeCover cover) { return base::word_of(kCovers, cover); }
std::string_view code_word(EnvelopeStatus status) { return base::word_of(kStatuses, status); }

base::Result<EnvelopeBudget> envelope_budget_named(base::Field field) {
  return base::value_named(kBudgets, field);
}
base::Result<EnvelopeCover> envelope_cover_named(base::Field field) {
  return base::value_named(kCovers, field);
}
base::Result<EnvelopeStatus> envelope_status_named(base::Field field) {
  return base::value_named(kStatuses, field);
}

const missions::RecordTable& envelope_table() { return kTable; }

std::optional<Envelope> Envelope::make(const missions::Record& record,
                                       const missions::PlaceOf& place, base::Problems& problems) {
  const std::size_t before = problems.count();
  RecordFields fields(envelope_table(), record, place, problems);
  fields.text("source");
  const auto year = year_in(fields, "year");
  const auto budget = fields.take<EnvelopeBudget>("budget", envelope_budget_named);
  check_whose(fields, budget);
  const auto cover = fields.take<EnvelopeCover>("cover", envelope_cover_named);
  const auto pounds = pounds_in(fields, "pounds");
  const auto status = fields.take<EnvelopeStatus>("status", envelope_status_named);
  if (status == EnvelopeStatus::illustrative && fields.text("note").empty()) {
    fields.refuse("note", "Say how this illustrative limit was made.");
  }
  if (problems.count() > before) return std::nullopt;
  return Envelope{.code = record.code,
                  .department = fields.text("department"),
                  .year = *year,
                  .budget = *budget,
                  .cover = *cover,
                  .pounds = *pounds,
                  .status = *status,
                  .source = fields.text("source"),
                  .rows = fields.text("rows"),
                  .note = fields.text("note")};
}

}  // namespace commonweal::investment
