#include "investment/values/distributional_weight.hpp"

#include <array>
#include <cmath>

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

constexpr base::WordTable<bool, 2> kYesNo = {{{true, "yes"}, {false, "no"}}};

constexpr std::array kColumns = {
    RecordColumn{.name = "edition"},
    RecordColumn{.name = "quintile", .type = whole},
    RecordColumn{.name = "income"},
    RecordColumn{.name = "elasticity"},
    RecordColumn{.name = "illustrative"},
    RecordColumn{.name = "source", .refers_to = table_for<RecordKind::source>},
    RecordColumn{.name = "note", .presence = optional},
};

constexpr missions::RecordTable kTable = {"distributional_weight", "weight", kColumns,
                                          missions::check_by_making<DistributionalWeight>,
                                          "value_record"};

base::Result<bool> yes_or_no(base::Field field) { return base::value_named(kYesNo, field); }

}  // namespace

double DistributionalWeight::weight() const { return std::pow(income, -elasticity); }

const missions::RecordTable& distributional_weight_table() { return kTable; }

std::optional<DistributionalWeight> DistributionalWeight::make(const missions::Record& record,
                                                               const missions::PlaceOf& place,
                                                               base::Problems& problems) {
  const std::size_t before = problems.count();
  RecordFields fields(distributional_weight_table(), record, place, problems);
  for (const auto* column : {"edition", "source"}) fields.text(column);
  const auto quintile = whole_in(fields, "quintile", {1, 5});
  const auto income = positive_in(fields, "income");
  const auto elasticity = uplift_in(fields, "elasticity");
  const auto illustrative = fields.take<bool>("illustrative", yes_or_no);
  if (illustrative == true && fields.text("note").empty()) {
    fields.refuse("note", "Say how this illustrative income was made.");
  }
  if (problems.count() > before) return std::nullopt;
  return DistributionalWeight{.code = record.code,
                              .edition = fields.text("edition"),
                              .quintile = *quintile,
                              .income = *income,
                              .elasticity = *elasticity,
                              .is_illustrative = *illustrative,
                              .source = fields.text("source"),
                              .note = fields.text("note")};
}

}  // namespace commonweal::investment
