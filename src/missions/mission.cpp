#include "missions/mission.hpp"

#include "base/number_text.hpp"

namespace commonweal::missions {

std::optional<Mission> Mission::make(const Record& record, const PlaceOf& place,
                                     base::Problems& problems) {
  const std::size_t before = problems.count();
  RecordFields fields(table_of(RecordKind::mission), record, place, problems);
  Mission mission{.code = record.code,
                  .title = fields.text("title"),
                  .goal = fields.text("goal"),
                  .statutory_basis = fields.text("statutory_basis"),
                  .headline_metric = fields.text("headline_metric"),
                  .order = 0};
  const auto order = fields.take<std::int64_t>("order", base::whole_number);
  if (problems.count() > before) return std::nullopt;
  mission.order = *order;
  return mission;
}

}  // namespace commonweal::missions
