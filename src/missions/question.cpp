#include "missions/question.hpp"

#include "base/word_table.hpp"
#include "missions/record_period.hpp"

namespace commonweal::missions {
namespace {

constexpr base::WordTable<QuestionState, 3> kStates = {{{QuestionState::open, "open"},
                                                        {QuestionState::answered, "answered"},
                                                        {QuestionState::withdrawn, "withdrawn"}}};

std::optional<std::string> code_in(RecordFields& fields, std::string_view column) {
  std::string code = fields.text(column);
  return code.empty() ? std::nullopt : std::optional(std::move(code));
}

// An answer says all of it.
void check_answer(RecordFields& fields) {
  for (const auto* column : {"known", "certainty", "practice", "answered_on", "answered_by"}) {
    if (!fields.text(column).empty()) continue;
    fields.refuse(column, "Give this for a question that is answered.");
  }
}

}  // namespace

std::string_view code_word(QuestionState state) { return base::word_of(kStates, state); }

base::Result<QuestionState> question_state_named(base::Field field) {
  return base::value_named(kStates, field);
}

std::optional<Question> Question::make(const Record& record, const PlaceOf& place,
                                       base::Problems& problems) {
  const std::size_t before = problems.count();
  RecordFields fields(table_of(RecordKind::question), record, place, problems);
  for (const auto* column : {"text", "asked_by"}) fields.text(column);
  check_day(fields, "asked_on");
  const auto state = fields.take<QuestionState>("state", question_state_named);
  check_day(fields, "answered_on");
  if (state == QuestionState::answered) check_answer(fields);
  if (problems.count() > before) return std::nullopt;
  return Question{.code = record.code,
                  .text = fields.text("text"),
                  .asked_by = fields.text("asked_by"),
                  .asked_on = fields.text("asked_on"),
                  .service = code_in(fields, "service"),
                  .mission = code_in(fields, "mission"),
                  .intervention = code_in(fields, "intervention"),
                  .outcome = fields.text("outcome"),
                  .state = *state,
                  .known = fields.text("known"),
                  .certainty = fields.text("certainty"),
                  .practice = fields.text("practice"),
                  .answered_on = fields.text("answered_on"),
                  .answered_by = fields.text("answered_by")};
}

}  // namespace commonweal::missions
