#include "investment/values/optimism_bias.hpp"

#include <array>

#include "investment/values/value_numbers.hpp"

namespace commonweal::investment {
namespace {

using missions::RecordColumn;
using missions::RecordFields;
using missions::RecordKind;
using missions::table_for;

constexpr std::array kColumns = {
    RecordColumn{.name = "description"},
    RecordColumn{.name = "cost"},
    RecordColumn{.name = "duration"},
    RecordColumn{.name = "edition"},
    RecordColumn{.name = "source", .refers_to = table_for<RecordKind::source>},
};

constexpr missions::RecordTable kTable = {"optimism_bias", "category", kColumns,
                                          missions::check_by_making<OptimismBias>, "value_record"};

}  // namespace

const missions::RecordTable& optimism_bias_table() { return kTable; }

std::optional<OptimismBias> OptimismBias::make(const missions::Record& record,
                                               const missions::PlaceOf& place,
                                               base::Problems& problems) {
  const std::size_t before = problems.count();
  RecordFields fields(optimism_bias_table(), record, place, problems);
  for (const auto* column : {"description", "edition", "source"}) fields.text(column);
  const auto cost = uplift_in(fields, "cost");
  const auto duration = uplift_in(fields, "duration");
  if (problems.count() > before) return std::nullopt;
  return OptimismBias{.category = record.code,
                      .description = fields.text("description"),
                      .cost = *cost,
                      .duration = *duration,
                      .edition = fields.text("edition"),
                      .source = fields.text("source")};
}

}  // namespace commonweal::investment
