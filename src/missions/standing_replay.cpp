#include "missions/standing_replay.hpp"

#include "missions/record_period.hpp"

namespace commonweal::missions {
namespace {

void check_nowcast(RecordFields& fields) {
  const bool has_first = !fields.text("nowcast_from").empty();
  const bool has_last = !fields.text("nowcast_to").empty();
  if (has_first == has_last) return;
  fields.refuse(has_first ? "nowcast_to" : "nowcast_from", "A now-cast has both ends or none.");
}

}  // namespace

std::optional<StandingReplay> StandingReplay::make(const Record& record, const PlaceOf& place,
                                                   base::Problems& problems) {
  const std::size_t before = problems.count();
  RecordFields fields(table_of(RecordKind::replay), record, place, problems);
  for (const auto* column : {"from", "nowcast_from", "nowcast_to", "replay_from", "replay_to"}) {
    check_period(fields, column);
  }
  check_nowcast(fields);
  fields.take<methods::RateKind>("rate", rate_named);
  fields.take<methods::Level>("to", level_named);
  if (problems.count() > before) return std::nullopt;
  return StandingReplay{.metric = record.code,
                        .question = {.from = fields.text("from"),
                                     .nowcast_from = fields.text("nowcast_from"),
                                     .nowcast_to = fields.text("nowcast_to"),
                                     .replay_from = fields.text("replay_from"),
                                     .replay_to = fields.text("replay_to"),
                                     .rate = fields.text("rate"),
                                     .to = fields.text("to")},
                        .source_in_paper = fields.text("source_in_paper"),
                        .note = fields.text("note")};
}

}  // namespace commonweal::missions
