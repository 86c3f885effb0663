#include "missions/body.hpp"

#include <utility>

#include "base/word_table.hpp"

namespace commonweal::missions {
namespace {

constexpr base::WordTable<BodyKind, 8> kKinds = {{
    {BodyKind::nation, "nation"},
    {BodyKind::region, "region"},
    {BodyKind::department, "department"},
    {BodyKind::regulator, "regulator"},
    {BodyKind::centre, "centre"},
    {BodyKind::combined_authority, "combined_authority"},
    {BodyKind::local_authority, "local_authority"},
    {BodyKind::provider, "provider"},
}};

}  // namespace

std::string_view code_word(BodyKind kind) { return base::word_of(kKinds, kind); }

base::Result<BodyKind> body_kind_named(base::Field field) {
  return base::value_named(kKinds, field);
}

std::optional<Body> Body::make(const Record& record, const PlaceOf& place,
                               base::Problems& problems) {
  const std::size_t before = problems.count();
  RecordFields fields(table_of(RecordKind::body), record, place, problems);
  std::string name = fields.text("name");
  const auto kind = fields.take<BodyKind>("kind", body_kind_named);
  std::string parent = fields.text("parent");
  if (!parent.empty() && parent == record.code)
    fields.refuse("parent", "A body cannot be its own parent.");
  if (problems.count() > before) return std::nullopt;
  return Body{.code = record.code,
              .name = std::move(name),
              .kind = *kind,
              .parent = parent.empty() ? std::nullopt : std::optional(std::move(parent))};
}

}  // namespace commonweal::missions
