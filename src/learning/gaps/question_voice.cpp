#include "learning/gaps/question_voice.hpp"

#include <array>

#include "base/word_table.hpp"
#include "missions/record_period.hpp"

namespace commonweal::learning {
namespace {

using missions::RecordColumn;
using missions::RecordKind;
using enum RecordColumn::Presence;

constexpr base::WordTable<VoiceState, 2> kWords = {
    {{VoiceState::asks, "asks"}, {VoiceState::withdrawn, "withdrawn"}}};

const std::array kColumns = {
    RecordColumn{.name = "question",
                 .refers_to = missions::table_for<RecordKind::question>,
                 .change = RecordColumn::Change::refused},
    RecordColumn{.name = "body",
                 .refers_to = missions::table_for<RecordKind::body>,
                 .change = RecordColumn::Change::refused},
    RecordColumn{.name = "asked_on"},
    RecordColumn{.name = "words", .presence = optional},
    RecordColumn{.name = "state"},
};

}  // namespace

std::string_view code_word(VoiceState state) { return base::word_of(kWords, state); }

base::Result<VoiceState> voice_state_named(base::Field field) {
  return base::value_named(kWords, field);
}

const missions::RecordTable& voice_table() {
  static const missions::RecordTable table{.name = "question_voice",
                                           .code_column = "voice",
                                           .columns = kColumns,
                                           .check = missions::check_by_making<QuestionVoice>,
                                           .names = "gaps_record"};
  return table;
}

std::optional<QuestionVoice> QuestionVoice::make(const missions::Record& record,
                                                 const missions::PlaceOf& place,
                                                 base::Problems& problems) {
  const std::size_t before = problems.count();
  missions::RecordFields fields(voice_table(), record, place, problems);
  fields.text("question");
  fields.text("body");
  missions::check_day(fields, "asked_on");
  const auto state = fields.take<VoiceState>("state", voice_state_named);
  if (problems.count() > before || !state) return std::nullopt;
  return QuestionVoice{.code = record.code,
                       .question = fields.text("question"),
                       .body = fields.text("body"),
                       .asked_on = fields.text("asked_on"),
                       .words = fields.text("words"),
                       .state = *state};
}

missions::Record record_of(const QuestionVoice& voice) {
  return {.code = voice.code,
          .fields = {voice.question, voice.body, voice.asked_on, voice.words,
                     std::string(code_word(voice.state))}};
}

}  // namespace commonweal::learning
