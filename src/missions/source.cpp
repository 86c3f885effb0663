#include "missions/source.hpp"

namespace commonweal::missions {

std::optional<Source> Source::make(const Record& record, const PlaceOf& place,
                                   base::Problems& problems) {
  const std::size_t before = problems.count();
  RecordFields fields(table_of(RecordKind::source), record, place, problems);
  Source source{.code = record.code,
                .title = fields.text("title"),
                .publisher = fields.text("publisher"),
                .licence = fields.text("licence"),
                .attribution = fields.text("attribution"),
                .file = fields.text("file"),
                .note = fields.text("note")};
  if (problems.count() > before) return std::nullopt;
  return source;
}

}  // namespace commonweal::missions
