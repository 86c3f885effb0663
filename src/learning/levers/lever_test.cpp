#include "learning/levers/lever_test.hpp"

#include <utility>

#include "base/word_table.hpp"
#include "missions/record_period.hpp"

namespace commonweal::learning {
namespace {

using missions::RecordColumn;
using missions::RecordFields;
using missions::RecordKind;
using missions::table_for;
using enum RecordColumn::Presence;

constexpr base::WordTable<LeverAnswer, 3> kAnswers = {
    {{LeverAnswer::yes, "yes"}, {LeverAnswer::no, "no"}, {LeverAnswer::unsure, "unsure"}}};

constexpr base::WordTable<LeverAnswer, 3> kAnswerWords = {
    {{LeverAnswer::yes, "Yes"}, {LeverAnswer::no, "No"}, {LeverAnswer::unsure, "Unsure"}}};

constexpr std::array<LeverCriterion, kSimpleCriteria + kMotives> kCriteria = {{
    {"defined", "Is the problem defined precisely, by its causes?",
     "A symptom, such as a wait, is not a cause."},
    {"stable", "Does it stay the same over time?", "Or does it change as it is worked on?"},
    {"agreed", "Do those concerned agree what to do?", "There is a clear place to act."},
    {"known", "Is what is known strong and settled?", "Evidence that the field agrees on."},
    {"responsible", "Can one body do it by itself, with what it has?",
     "No partnership is needed, and it is clear who answers for it."},
    {"without_judgement", "Can it be done without moral judgement?",
     "Nobody must weigh one person's good against another's."},
    {"competence", "Do staff get better at it by mastering a craft?",
     "Competence: a need that control may starve."},
    {"autonomy", "Does doing it well need staff to choose how?",
     "Autonomy: a need that control may starve."},
    {"relationships", "Does it rest on a relationship with the person helped?",
     "Connection: a need that control may starve."},
}};

// Required, but make() says so in better words than a missing field's.
constexpr RecordColumn answer_column(std::string_view name) {
  return {.name = name, .presence = optional};
}
constexpr RecordColumn reason_column(std::string_view name) {
  return {.name = name, .presence = optional};
}

constexpr std::array kColumns = {
    RecordColumn{.name = "problem"},
    RecordColumn{.name = "body", .refers_to = table_for<RecordKind::body>},
    RecordColumn{.name = "asked_on"},
    RecordColumn{
        .name = "metric", .presence = optional, .refers_to = table_for<RecordKind::metric>},
    RecordColumn{.name = "balancing_metric",
                 .presence = optional,
                 .refers_to = table_for<RecordKind::metric>},
    answer_column("defined"),
    reason_column("defined_why"),
    answer_column("stable"),
    reason_column("stable_why"),
    answer_column("agreed"),
    reason_column("agreed_why"),
    answer_column("known"),
    reason_column("known_why"),
    answer_column("responsible"),
    reason_column("responsible_why"),
    answer_column("without_judgement"),
    reason_column("without_judgement_why"),
    answer_column("competence"),
    reason_column("competence_why"),
    answer_column("autonomy"),
    reason_column("autonomy_why"),
    answer_column("relationships"),
    reason_column("relationships_why"),
    RecordColumn{
        .name = "source", .presence = optional, .refers_to = table_for<RecordKind::source>},
    RecordColumn{.name = "rows", .sql_name = "source_rows", .presence = optional},
    RecordColumn{.name = "note", .presence = optional},
};

constexpr missions::RecordTable kTable = {"lever_test", "lever_test", kColumns,
                                          missions::check_by_making<LeverTest>,
                                          "lever_test_record"};

std::string unanswered(std::size_t criterion) {
  return "Answer yes, no or unsure: " + std::string(kCriteria[criterion].question);
}

std::optional<std::string> code_in(RecordFields& fields, std::string_view column) {
  std::string code = fields.text(column);
  return code.empty() ? std::nullopt : std::optional(std::move(code));
}

}  // namespace

std::string_view code_word(LeverAnswer answer) { return base::word_of(kAnswers, answer); }
std::string_view words_of(LeverAnswer answer) { return base::word_of(kAnswerWords, answer); }

base::Result<LeverAnswer> lever_answer_named(base::Field field) {
  return base::value_named(kAnswers, field);
}

std::span<const LeverCriterion, kSimpleCriteria + kMotives> lever_criteria() { return kCriteria; }

const missions::RecordTable& lever_test_table() { return kTable; }

std::optional<LeverTest> LeverTest::make(const missions::Record& record,
                                         const missions::PlaceOf& place, base::Problems& problems) {
  const std::size_t before = problems.count();
  RecordFields fields(lever_test_table(), record, place, problems);
  for (const auto* column : {"problem", "body", "asked_on"}) fields.text(column);
  missions::check_day(fields, "asked_on");
  std::array<AnsweredCriterion, kSimpleCriteria + kMotives> answers{};
  for (std::size_t i = 0; i < answers.size(); ++i) {
    const auto column = kCriteria[i].column;
    const auto answer = fields.take<LeverAnswer>(column, lever_answer_named);
    if (answer) answers[i].answer = *answer;
    if (fields.text(column).empty()) fields.refuse(column, unanswered(i));
    answers[i].why = fields.text(std::string(column) + "_why");
  }
  auto metric = code_in(fields, "metric");
  auto balancing = code_in(fields, "balancing_metric");
  if (metric && metric == balancing) {
    fields.refuse("balancing_metric", "A metric does not balance itself. Name another.");
  }
  if (problems.count() > before) return std::nullopt;
  return LeverTest{.code = record.code,
                   .problem = fields.text("problem"),
                   .body = fields.text("body"),
                   .asked_on = fields.text("asked_on"),
                   .metric = std::move(metric),
                   .balancing_metric = std::move(balancing),
                   .answers = std::move(answers),
                   .source = code_in(fields, "source"),
                   .rows = fields.text("rows"),
                   .note = fields.text("note")};
}

}  // namespace commonweal::learning
