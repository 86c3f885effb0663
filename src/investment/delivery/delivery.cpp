#include "investment/delivery/delivery.hpp"

#include <array>

#include "base/word_table.hpp"

namespace commonweal::investment {
namespace {

using missions::RecordColumn;
using missions::RecordFields;
using missions::RecordKind;
using missions::table_for;
using enum RecordColumn::Type;
using enum RecordColumn::Presence;

constexpr base::WordTable<DeliveredWhat, 3> kWhat = {{{DeliveredWhat::cost, "cost"},
                                                      {DeliveredWhat::reach, "reach"},
                                                      {DeliveredWhat::metric, "metric"}}};

constexpr base::WordTable<DeliveredWhat, 3> kWords = {{{DeliveredWhat::cost, "Cost"},
                                                       {DeliveredWhat::reach, "People reached"},
                                                       {DeliveredWhat::metric, "Measure"}}};

constexpr std::array kColumns = {
    RecordColumn{.name = "commitment", .refers_to = table_for<RecordKind::commitment>},
    RecordColumn{.name = "year", .sql_name = "financial_year", .type = whole},
    RecordColumn{.name = "what"},
    RecordColumn{.name = "of", .sql_name = "of_what", .presence = optional},
    RecordColumn{.name = "place", .presence = optional, .refers_to = table_for<RecordKind::body>},
    RecordColumn{.name = "value", .sql_name = "delivered"},
    RecordColumn{.name = "reported_by"},
    RecordColumn{.name = "basis"},
    RecordColumn{.name = "note", .presence = optional},
};

constexpr missions::RecordTable kTable = {"delivery", "delivery", kColumns,
                                          missions::check_by_making<Delivery>, "delivery_record"};

void check_of(RecordFields& fields, DeliveredWhat what) {
  const bool is_cost = what == DeliveredWhat::cost;
  for (const auto* column : {"of", "place"}) {
    if (fields.text(column).empty() == is_cost) continue;
    fields.refuse(column, is_cost ? "Leave this empty for what it cost."
                                  : "Say which effect or measure, and where.");
  }
}

void check_value(RecordFields& fields, DeliveredWhat what, double value) {
  if (what == DeliveredWhat::metric || value >= 0) return;
  fields.refuse("value", base::shortest(value) + " is below 0. Pounds and people are from 0 up.");
}

}  // namespace

std::string_view code_word(DeliveredWhat what) { return base::word_of(kWhat, what); }
std::string_view words_of(DeliveredWhat what) { return base::word_of(kWords, what); }
base::Result<DeliveredWhat> delivered_what_named(base::Field field) {
  return base::value_named(kWhat, field);
}

const missions::RecordTable& delivery_table() { return kTable; }

std::optional<Delivery> Delivery::make(const missions::Record& record,
                                       const missions::PlaceOf& place, base::Problems& problems) {
  const std::size_t before = problems.count();
  RecordFields fields(kTable, record, place, problems);
  for (const auto* column : {"commitment", "reported_by", "basis"}) fields.text(column);
  const auto year = fields.take<std::int64_t>("year", base::whole_number);
  const auto what = fields.take<DeliveredWhat>("what", delivered_what_named);
  const auto value = fields.take<double>("value", base::decimal_number);
  if (year && (*year < 1990 || *year > 2150)) {
    fields.refuse("year", "Give a year from 1990 to 2150. Write 2026 for 2026-27.");
  }
  if (what) check_of(fields, *what);
  if (what && value) check_value(fields, *what, *value);
  if (problems.count() > before) return std::nullopt;
  return Delivery{.code = record.code,
                  .commitment = fields.text("commitment"),
                  .year = static_cast<int>(*year),
                  .what = *what,
                  .of = fields.text("of"),
                  .place = fields.text("place"),
                  .value = *value,
                  .reported_by = fields.text("reported_by"),
                  .basis = fields.text("basis"),
                  .note = fields.text("note")};
}

}  // namespace commonweal::investment
