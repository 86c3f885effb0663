#include "learning/spread/adoption.hpp"

#include <algorithm>
#include <array>
#include <chrono>

#include "base/number_text.hpp"
#include "base/period_reading.hpp"
#include "base/period_text.hpp"

namespace commonweal::learning {
namespace {

using missions::RecordColumn;
using missions::RecordFields;
using missions::RecordKind;
using enum RecordColumn::Type;
using enum RecordColumn::Presence;

const std::array kColumns = {
    RecordColumn{.name = "intervention",
                 .refers_to = missions::table_for<RecordKind::intervention>,
                 .change = RecordColumn::Change::refused},
    RecordColumn{.name = "body",
                 .refers_to = missions::table_for<RecordKind::body>,
                 .change = RecordColumn::Change::refused},
    RecordColumn{.name = "since", .presence = optional},
    RecordColumn{.name = "until", .presence = optional},
    RecordColumn{.name = "reach", .type = whole, .presence = optional},
    RecordColumn{.name = "eligible", .type = whole, .presence = optional},
    RecordColumn{.name = "fidelity", .presence = optional},
    RecordColumn{.name = "fidelity_basis", .presence = optional},
    RecordColumn{.name = "source",
                 .presence = optional,
                 .refers_to = missions::table_for<RecordKind::source>},
    RecordColumn{.name = "rows", .sql_name = "source_rows", .presence = optional},
    RecordColumn{.name = "note", .presence = optional},
};

tl::unexpected<base::Error> refused(base::Field field, std::string what) {
  return base::fail(base::ErrorCode::invalid_input,
                    {{.place = std::string(field.place), .what = std::move(what)}});
}

base::Result<std::int64_t> people_in(base::Field field) {
  auto people = base::whole_number(field);
  if (!people || *people >= 0) return people;
  return refused(field, "People are not below 0. Write how many are reached in a year.");
}

base::Result<double> fidelity_in(base::Field field) {
  auto fidelity = base::decimal_number(field);
  if (!fidelity || (*fidelity >= 0 && *fidelity <= 1)) return fidelity;
  return refused(field, "\"" + std::string(field.text) +
                            "\" is no fidelity. Write a number from 0 to 1, such as 0.8.");
}

void check_together(const Adoption& adoption, RecordFields& fields) {
  if (adoption.since && adoption.until &&
      base::last_day(*adoption.until) < base::first_day(*adoption.since)) {
    fields.refuse("until", "It ends before it begins. Write a later time.");
  }
  if (adoption.reach && adoption.eligible && *adoption.reach > *adoption.eligible) {
    fields.refuse("reach", "More are reached than could be. Reach is at most the eligible.");
  }
  if (adoption.fidelity && adoption.fidelity_basis.empty()) {
    fields.refuse("fidelity_basis", "Say how the fidelity was judged.");
  }
}

std::string whole_text(const std::optional<std::int64_t>& number) {
  return number ? std::to_string(*number) : "";
}

std::string time_text(const std::optional<base::Period>& time) {
  return time ? base::text(*time) : "";
}

}  // namespace

const missions::RecordTable& adoption_table() {
  static const missions::RecordTable table{.name = "adoption",
                                           .code_column = "adoption",
                                           .columns = kColumns,
                                           .check = missions::check_by_making<Adoption>,
                                           .names = "spread_record"};
  return table;
}

base::Result<base::Period> adoption_time_in(base::Field field) {
  using base::PeriodKind;
  for (const base::Period period : base::period_readings(field.text)) {
    const auto kind = period.kind();
    const bool is_time =
        kind == PeriodKind::day || kind == PeriodKind::month || kind == PeriodKind::calendar_year;
    if (is_time) return period;
  }
  return refused(field, "\"" + std::string(field.text) +
                            "\" is no time. Write a year, a month or a day, such as 2014, 2014-09 "
                            "or 2014-09-30.");
}

std::optional<Adoption> Adoption::make(const missions::Record& record,
                                       const missions::PlaceOf& place, base::Problems& problems) {
  const std::size_t before = problems.count();
  RecordFields fields(adoption_table(), record, place, problems);
  Adoption adoption{.code = record.code,
                    .intervention = fields.text("intervention"),
                    .body = fields.text("body"),
                    .since = fields.take<base::Period>("since", adoption_time_in),
                    .until = fields.take<base::Period>("until", adoption_time_in),
                    .reach = fields.take<std::int64_t>("reach", people_in),
                    .eligible = fields.take<std::int64_t>("eligible", people_in),
                    .fidelity = fields.take<double>("fidelity", fidelity_in),
                    .fidelity_basis = fields.text("fidelity_basis"),
                    .source = fields.text("source"),
                    .rows = fields.text("rows"),
                    .note = fields.text("note")};
  check_together(adoption, fields);
  if (problems.count() > before) return std::nullopt;
  return adoption;
}

missions::Record record_of(const Adoption& adoption) {
  return {.code = adoption.code,
          .fields = {adoption.intervention, adoption.body, time_text(adoption.since),
                     time_text(adoption.until), whole_text(adoption.reach),
                     whole_text(adoption.eligible),
                     adoption.fidelity ? base::shortest(*adoption.fidelity) : "",
                     adoption.fidelity_basis, adoption.source, adoption.rows, adoption.note}};
}

bool is_in_use(const Adoption& adoption, base::Date day) {
  if (adoption.since && base::first_day(*adoption.since) > day) return false;
  return !adoption.until || base::last_day(*adoption.until) >= day;
}

int year_of(base::Period period) {
  const std::chrono::year_month_day day{base::first_day(period)};
  return static_cast<int>(day.year());
}

}  // namespace commonweal::learning
