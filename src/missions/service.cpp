#include "missions/service.hpp"

#include <utility>

namespace commonweal::missions {

std::optional<Service> Service::make(const Record& record, const PlaceOf& place,
                                     base::Problems& problems) {
  const std::size_t before = problems.count();
  RecordFields fields(table_of(RecordKind::service), record, place, problems);
  std::string title = fields.text("title");
  std::string mission = fields.text("mission");
  const auto order = fields.take<std::int64_t>("order", base::whole_number);
  if (problems.count() > before) return std::nullopt;
  return Service{.code = record.code,
                 .title = std::move(title),
                 .mission = mission.empty() ? std::nullopt : std::optional(std::move(mission)),
                 .order = *order};
}

}  // namespace commonweal::missions
