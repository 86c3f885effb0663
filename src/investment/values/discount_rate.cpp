#include "investment/values/discount_rate.hpp"

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

constexpr int kLastYear = 10'000;

constexpr base::WordTable<DiscountSeries, 3> kSeries = {
    {{DiscountSeries::standard, "standard"},
     {DiscountSeries::health, "health"},
     {DiscountSeries::catastrophic, "catastrophic"}}};

constexpr std::array kColumns = {
    RecordColumn{.name = "edition"},
    RecordColumn{.name = "series"},
    RecordColumn{.name = "from_year", .type = whole},
    RecordColumn{.name = "to_year", .type = whole},
    RecordColumn{.name = "rate"},
    RecordColumn{.name = "source", .refers_to = table_for<RecordKind::source>},
    RecordColumn{.name = "note", .presence = optional},
};

constexpr missions::RecordTable kTable = {"discount_rate", "discount_rate", kColumns,
                                          missions::check_by_making<DiscountRate>, "value_record"};

}  // namespace

std::string_view code_word(DiscountSeries series) { return base::word_of(kSeries, series); }

base::Result<DiscountSeries> discount_series_named(base::Field field) {
  return base::value_named(kSeries, field);
}

const missions::RecordTable& discount_rate_table() { return kTable; }

std::optional<DiscountRate> DiscountRate::make(const missions::Record& record,
                                               const missions::PlaceOf& place,
                                               base::Problems& problems) {
  const std::size_t before = problems.count();
  RecordFields fields(discount_rate_table(), record, place, problems);
  for (const auto* column : {"edition", "source"}) fields.text(column);
  const auto series = fields.take<DiscountSeries>("series", discount_series_named);
  const auto from = whole_in(fields, "from_year", {0, kLastYear});
  const auto to = whole_in(fields, "to_year", {0, kLastYear});
  if (from && to && *to < *from) fields.refuse("to_year", "The last year is before the first.");
  const auto rate = share_in(fields, "rate");
  if (problems.count() > before) return std::nullopt;
  return DiscountRate{.code = record.code,
                      .edition = fields.text("edition"),
                      .series = *series,
                      .from_year = *from,
                      .to_year = *to,
                      .rate = *rate,
                      .source = fields.text("source"),
                      .note = fields.text("note")};
}

}  // namespace commonweal::investment
