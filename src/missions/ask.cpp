#include "missions/ask.hpp"

#include <utility>

#include "base/word_table.hpp"

namespace commonweal::missions {
namespace {

constexpr base::WordTable<AskState, 2> kStates = {
    {{AskState::asked, "asked"}, {AskState::withdrawn, "withdrawn"}}};

base::Result<AskState> ask_state_named(base::Field field) {
  return base::value_named(kStates, field);
}

}  // namespace

std::string_view code_word(AskState state) { return base::word_of(kStates, state); }

std::optional<Ask> Ask::make(const Record& record, const PlaceOf& place, base::Problems& problems) {
  const std::size_t before = problems.count();
  RecordFields fields(table_of(RecordKind::ask), record, place, problems);
  fields.text("metric");
  const std::string body = fields.text("body");
  const std::string asked_by = fields.text("asked_by");
  if (!body.empty() && body == asked_by) {
    fields.refuse("asked_by", "A body cannot ask itself.");
  }
  std::string target = fields.text("target");
  const auto state = fields.take<AskState>("state", ask_state_named);
  if (problems.count() > before) return std::nullopt;
  return Ask{.code = record.code,
             .metric = fields.text("metric"),
             .body = body,
             .asked_by = asked_by,
             .target = target.empty() ? std::nullopt : std::optional(std::move(target)),
             .words = fields.text("words"),
             .state = *state};
}

}  // namespace commonweal::missions
