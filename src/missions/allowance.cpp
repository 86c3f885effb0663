#include "missions/allowance.hpp"

#include "missions/record_period.hpp"

namespace commonweal::missions {

std::optional<Allowance> Allowance::make(const Record& record, const PlaceOf& place,
                                         base::Problems& problems) {
  const std::size_t before = problems.count();
  RecordFields fields(table_of(RecordKind::allowance), record, place, problems);
  fields.text("target");
  check_period(fields, "period");
  const auto level = fields.take<double>("level", base::decimal_number);
  if (problems.count() > before) return std::nullopt;
  return Allowance{.code = record.code,
                   .target = fields.text("target"),
                   .period = fields.text("period"),
                   .level = *level,
                   .sector = fields.text("sector"),
                   .note = fields.text("note")};
}

}  // namespace commonweal::missions
