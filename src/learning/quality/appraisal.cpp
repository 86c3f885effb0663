#include "learning/quality/appraisal.hpp"

#include <array>
#include <utility>

#include "learning/evidence/study.hpp"
#include "missions/record_period.hpp"

namespace commonweal::learning {
namespace {

using missions::Record;
using missions::RecordColumn;
using missions::RecordFields;
using missions::RecordKind;
using missions::RecordTable;

constexpr auto kOptional = RecordColumn::Presence::optional;
constexpr auto kRefused = RecordColumn::Change::refused;

constexpr std::array kColumns = {
    RecordColumn{
        .name = "study", .presence = kOptional, .refers_to = study_table, .change = kRefused},
    RecordColumn{.name = "effect",
                 .presence = kOptional,
                 .refers_to = missions::table_for<RecordKind::effect>,
                 .change = kRefused},
    RecordColumn{.name = "scheme", .change = kRefused},
    RecordColumn{.name = "answers"},
    RecordColumn{.name = "appraised_on"},
    RecordColumn{.name = "note", .presence = kOptional},
};

constexpr RecordTable kTable{"appraisal", "appraisal", kColumns,
                             missions::check_by_making<Appraisal>, "quality_record"};

std::optional<std::string> code_in(RecordFields& fields, std::string_view column) {
  std::string code = fields.text(column);
  return code.empty() ? std::nullopt : std::optional(std::move(code));
}

base::Result<const Scheme*> scheme_in(base::Field field) {
  auto scheme = scheme_named(field.text);
  if (!scheme) scheme.error().problems[0].place = field.place;
  return scheme;
}

// The problems stand in one column; each names its question itself.
std::optional<Answers> answers_in(RecordFields& fields, const Scheme& scheme) {
  const auto named = fields.take<std::vector<NamedValue>>("answers", named_values_in);
  if (!named) return std::nullopt;
  std::vector<GivenAnswer> given;
  for (const auto& [name, value] : *named) given.push_back({name, value});
  auto answers = Answers::make(scheme, given);
  if (answers) return *std::move(answers);
  for (auto& problem : answers.error().problems) fields.refuse("answers", std::move(problem.what));
  return std::nullopt;
}

void check_subject(RecordFields& fields, const Scheme& scheme) {
  const bool study = !fields.text("study").empty();
  const bool effect = !fields.text("effect").empty();
  if (study == effect) {
    fields.refuse("study", "Give a study or an effect, one of the two.");
  } else if (study ? scheme.subject == SchemeSubject::effect
                   : scheme.subject == SchemeSubject::study) {
    fields.refuse("scheme",
                  std::string(scheme.title) + (study ? " rates effects, not single studies."
                                                     : " rates single studies, not effects."));
  }
}

std::string text_of_answers(const Answers& answers) {
  std::vector<NamedValue> values;
  for (const auto& [question, answer] : answers.all()) values.push_back({question, answer});
  return text_of(values);
}

}  // namespace

std::optional<Appraisal> Appraisal::make(const Record& record, const missions::PlaceOf& place,
                                         base::Problems& problems) {
  const std::size_t before = problems.count();
  RecordFields fields(kTable, record, place, problems);
  check_day(fields, "appraised_on");
  const auto scheme = fields.take<const Scheme*>("scheme", scheme_in);
  auto answers = scheme ? answers_in(fields, **scheme) : std::nullopt;
  if (scheme) check_subject(fields, **scheme);
  if (problems.count() > before || !answers) return std::nullopt;
  return Appraisal{.code = record.code,
                   .study = code_in(fields, "study"),
                   .effect = code_in(fields, "effect"),
                   .scheme = (*scheme)->code,
                   .answers = *std::move(answers),
                   .appraised_on = fields.text("appraised_on"),
                   .note = fields.text("note")};
}

const RecordTable& appraisal_table() { return kTable; }

Record record_of(const Appraisal& appraisal) {
  return {.code = appraisal.code,
          .fields = {appraisal.study.value_or(""), appraisal.effect.value_or(""),
                     std::string(code_word(appraisal.scheme)), text_of_answers(appraisal.answers),
                     appraisal.appraised_on, appraisal.note}};
}

}  // namespace commonweal::learning
