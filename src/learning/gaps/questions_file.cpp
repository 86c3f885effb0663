#include "learning/gaps/questions_file.hpp"

#include <string>
#include <utility>

#include "learning/gaps/question_choice.hpp"
#include "learning/gaps/question_words.hpp"

namespace commonweal::learning {
namespace {

using missions::Directory;
using missions::Question;
using missions::QuestionState;
using platform::DataCell;
using platform::Json;

Json text_or_null(const std::string& text) { return text.empty() ? Json() : Json(text); }

Json code_or_null(const std::optional<std::string>& code) { return code ? Json(*code) : Json(); }

Json days_json(const AskedQuestion& asked) {
  return asked.question->state == QuestionState::withdrawn ? Json() : Json(asked.days);
}

Json voices_json(const AskedQuestion& asked) {
  Json voices = Json::array();
  for (const QuestionVoice* voice : asked.voices) {
    voices.add(Json::object({{"body", voice->body},
                             {"asked_on", voice->asked_on},
                             {"words", text_or_null(voice->words)}}));
  }
  return voices;
}

Json answer_json(const Question& question) {
  if (question.state != QuestionState::answered) return {};
  return Json::object({{"known", question.known},
                       {"certainty", question.certainty},
                       {"practice", question.practice},
                       {"answered_on", question.answered_on},
                       {"answered_by", question.answered_by}});
}

Json asked_json(const Directory& directory, const AskedQuestion& asked) {
  const Question& question = *asked.question;
  return Json::object({{"question", question.code},
                       {"text", question_text(question)},
                       {"illustrative", is_illustrative(question)},
                       {"about", about_words(directory, question)},
                       {"service", code_or_null(question.service)},
                       {"mission", code_or_null(question.mission)},
                       {"intervention", code_or_null(question.intervention)},
                       {"outcome", text_or_null(question.outcome)},
                       {"state", missions::code_word(question.state)},
                       {"asked_by", question.asked_by},
                       {"asked_on", question.asked_on},
                       {"bodies", static_cast<std::int64_t>(asked.bodies())},
                       {"voices", voices_json(asked)},
                       {"days", days_json(asked)},
                       {"late", asked.is_late()},
                       {"answer", answer_json(question)}});
}

}  // namespace

Json questions_json(const Directory& directory,
                    const std::vector<const AskedQuestion*>& questions) {
  Json list = Json::array();
  for (const AskedQuestion* asked : questions) list.add(asked_json(directory, *asked));
  return Json::object({{"summary", questions_sentence(questions)},
                       {"late_after_days", kAnswerDays},
                       {"questions", std::move(list)}});
}

Json question_json(const Directory& directory, const AskedQuestion& asked,
                   const QuestionEvidence& evidence) {
  Json json = asked_json(directory, asked);
  Json effects = Json::array();
  for (const missions::Effect* effect : evidence.effects) effects.add(effect->code);
  Json studies = Json::array();
  for (const Study& study : evidence.studies) studies.add(study.code);
  json.add("effects", std::move(effects));
  json.add("studies", std::move(studies));
  json.add("other_effects", static_cast<std::int64_t>(evidence.other_effects));
  json.add("other_studies", static_cast<std::int64_t>(evidence.other_studies));
  json.add("newer_effects", static_cast<std::int64_t>(evidence.newer_effects));
  return json;
}

platform::DataSheet questions_sheet(const Directory& directory,
                                    const std::vector<const AskedQuestion*>& questions) {
  platform::DataSheet sheet{.name = "Questions",
                            .columns = {"question", "text", "illustrative", "about", "state",
                                        "asked_by", "asked_on", "bodies", "days", "late", "known",
                                        "certainty", "practice", "answered_on", "answered_by"},
                            .rows = {}};
  for (const AskedQuestion* asked : questions) {
    const Question& question = *asked->question;
    const bool is_withdrawn = question.state == QuestionState::withdrawn;
    sheet.rows.push_back(
        {question.code, question_text(question), is_illustrative(question) ? "yes" : "no",
         about_words(directory, question), missions::code_word(question.state), question.asked_by,
         question.asked_on, static_cast<std::int64_t>(asked->bodies()),
         is_withdrawn ? DataCell() : DataCell(asked->days), asked->is_late() ? "yes" : "no",
         question.known, question.certainty, question.practice, question.answered_on,
         question.answered_by});
  }
  sheet.about = {{"In sum", questions_sentence(questions)},
                 {"Late", "After " + std::to_string(kAnswerDays) + " days without an answer."}};
  return sheet;
}

}  // namespace commonweal::learning
