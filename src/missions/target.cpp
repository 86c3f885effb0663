#include "missions/target.hpp"

#include "missions/record_period.hpp"

namespace commonweal::missions {

std::optional<Target> Target::make(const Record& record, const PlaceOf& place,
                                   base::Problems& problems) {
  const std::size_t before = problems.count();
  RecordFields fields(table_of(RecordKind::target), record, place, problems);
  for (const auto* column : {"metric", "body"}) fields.text(column);
  const auto level = fields.take<double>("level", base::decimal_number);
  check_period(fields, "by");
  fields.text("statutory_basis");
  check_day(fields, "set_on");
  fields.text("set_by");
  if (problems.count() > before) return std::nullopt;
  return Target{.code = record.code,
                .metric = fields.text("metric"),
                .body = fields.text("body"),
                .level = *level,
                .by = fields.text("by"),
                .statutory_basis = fields.text("statutory_basis"),
                .set_on = fields.text("set_on"),
                .set_by = fields.text("set_by"),
                .note = fields.text("note")};
}

}  // namespace commonweal::missions
