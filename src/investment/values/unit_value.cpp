#include "investment/values/unit_value.hpp"

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

constexpr base::WordTable<UnitValueKind, 3> kKinds = {{{UnitValueKind::social, "social"},
                                                       {UnitValueKind::fiscal, "fiscal"},
                                                       {UnitValueKind::economic, "economic"}}};
constexpr base::WordTable<ValueDiscounting, 2> kDiscountings = {
    {{ValueDiscounting::standard, "standard"}, {ValueDiscounting::health, "health"}}};
constexpr base::WordTable<ValueConfidence, 3> kConfidences = {{{ValueConfidence::high, "high"},
                                                               {ValueConfidence::medium, "medium"},
                                                               {ValueConfidence::low, "low"}}};

constexpr std::array kColumns = {
    RecordColumn{.name = "title"},
    RecordColumn{.name = "unit"},
    RecordColumn{.name = "kind", .sql_name = "value_kind"},
    RecordColumn{.name = "low", .presence = optional},
    RecordColumn{.name = "central"},
    RecordColumn{.name = "high", .presence = optional},
    RecordColumn{.name = "price_year", .type = whole},
    RecordColumn{.name = "bearer"},
    RecordColumn{.name = "cashable", .presence = optional},
    RecordColumn{.name = "discounting"},
    RecordColumn{.name = "confidence"},
    RecordColumn{.name = "edition"},
    RecordColumn{.name = "source", .refers_to = table_for<RecordKind::source>},
    RecordColumn{.name = "rows", .sql_name = "source_rows"},
    RecordColumn{.name = "note", .presence = optional},
};

constexpr missions::RecordTable kTable = {"unit_value", "unit_value", kColumns,
                                          missions::check_by_making<UnitValue>, "value_record"};

void check_range(RecordFields& fields, std::optional<double> low, std::optional<double> central,
                 std::optional<double> high) {
  const bool has_low = !fields.text("low").empty();
  if (has_low == fields.text("high").empty()) {
    fields.refuse(has_low ? "high" : "low", "Give both low and high, or neither.");
  }
  if (low && central && *low > *central) fields.refuse("low", "Low is above central.");
  if (high && central && *high < *central) fields.refuse("high", "High is below central.");
}

}  // namespace

std::string_view code_word(UnitValueKind kind) { return base::word_of(kKinds, kind); }
std::string_view code_word(ValueDiscounting discounting) {
  return base::word_of(kDiscountings, discounting);
}
std::string_view code_word(ValueConfidence confidence) {
  return base::word_of(kConfidences, confidence);
}

base::Result<UnitValueKind> unit_value_kind_named(base::Field field) {
  return base::value_named(kKinds, field);
}
base::Result<ValueDiscounting> value_discounting_named(base::Field field) {
  return base::value_named(kDiscountings, field);
}
base::Result<ValueConfidence> value_confidence_named(base::Field field) {
  return base::value_named(kConfidences, field);
}

const missions::RecordTable& unit_value_table() { return kTable; }

std::optional<UnitValue> UnitValue::make(const missions::Record& record,
                                         const missions::PlaceOf& place, base::Problems& problems) {
  const std::size_t before = problems.count();
  RecordFields fields(unit_value_table(), record, place, problems);
  for (const auto* column : {"title", "unit", "bearer", "edition", "source", "rows"}) {
    fields.text(column);
  }
  const auto kind = fields.take<UnitValueKind>("kind", unit_value_kind_named);
  const auto low = pounds_in(fields, "low");
  const auto central = pounds_in(fields, "central");
  const auto high = pounds_in(fields, "high");
  check_range(fields, low, central, high);
  const auto year = year_in(fields, "price_year");
  const auto cashable = share_in(fields, "cashable");
  const auto discounting = fields.take<ValueDiscounting>("discounting", value_discounting_named);
  const auto confidence = fields.take<ValueConfidence>("confidence", value_confidence_named);
  if (problems.count() > before) return std::nullopt;
  return UnitValue{.code = record.code,
                   .title = fields.text("title"),
                   .unit = fields.text("unit"),
                   .kind = *kind,
                   .low = low,
                   .central = *central,
                   .high = high,
                   .price_year = *year,
                   .bearer = fields.text("bearer"),
                   .cashable = cashable,
                   .discounting = *discounting,
                   .confidence = *confidence,
                   .edition = fields.text("edition"),
                   .source = fields.text("source"),
                   .rows = fields.text("rows"),
                   .note = fields.text("note")};
}

}  // namespace commonweal::investment
