#include "learning/quality/appraisal_file.hpp"

#include <utility>

namespace commonweal::learning {
namespace {

using platform::Json;

Json texts_json(std::span<const std::string_view> texts) {
  Json all = Json::array();
  for (const auto text : texts) all.add(Json(text));
  return all;
}

Json question_json(const Question& question) {
  Json answers = Json::array();
  for (const Choice& choice : question.choices) {
    answers.add(Json::object({{"code", Json(choice.code)},
                              {"words", Json(choice.words)},
                              {"reason", Json(choice.reason)}}));
  }
  constexpr const char* kKinds[] = {"choice", "number", "text"};
  return Json::object({{"code", Json(question.code)},
                       {"words", Json(question.words)},
                       {"kind", kKinds[static_cast<std::size_t>(question.kind())]},
                       {"needed", question.need == Question::Need::required},
                       {"answers", std::move(answers)}});
}

std::string_view read_word(SchemeSource::Read read) {
  switch (read) {
    case SchemeSource::Read::yes: return "yes";
    case SchemeSource::Read::in_part: return "in-part";
    case SchemeSource::Read::no: return "no";
  }
  return "";
}

std::string_view subject_word(SchemeSubject subject) {
  switch (subject) {
    case SchemeSubject::study: return "study";
    case SchemeSubject::effect: return "effect";
    case SchemeSubject::either: return "either";
  }
  return "";
}

std::string_view from_word(Security::PadlocksFrom from) {
  switch (from) {
    case Security::PadlocksFrom::nowhere: return "nowhere";
    case Security::PadlocksFrom::appraisal: return "appraisal";
    case Security::PadlocksFrom::studies: return "studies";
  }
  return "";
}

Json strings_json(const std::vector<std::string>& texts) {
  Json all = Json::array();
  for (const auto& text : texts) all.add(Json(text));
  return all;
}

Json given_json(const Answers& answers) {
  Json all = Json::array();
  for (const auto& [question, answer] : answers.all()) {
    all.add(Json::object({{"question", question}, {"answer", answer}}));
  }
  return all;
}

}  // namespace

Json scheme_json(const Scheme& scheme) {
  Json questions = Json::array();
  for (const Question& question : scheme.questions) questions.add(question_json(question));
  Json levels = Json::array();
  for (const SchemeLevel& level : scheme.levels) {
    levels.add(Json::object(
        {{"level", level.value}, {"name", Json(level.name)}, {"meaning", Json(level.meaning)}}));
  }
  Json sources = Json::array();
  for (const SchemeSource& source : scheme.sources) {
    sources.add(Json::object({{"words", Json(source.words)},
                              {"link", Json(source.link)},
                              {"read", Json(read_word(source.read))}}));
  }
  return Json::object({{"code", Json(code_word(scheme.code))},
                       {"title", Json(scheme.title)},
                       {"rates", Json(subject_word(scheme.subject))},
                       {"summary", Json(scheme.summary)},
                       {"used_by", Json(scheme.used_by)},
                       {"questions", std::move(questions)},
                       {"levels", std::move(levels)},
                       {"rules", texts_json(scheme.rules)},
                       {"sources", std::move(sources)},
                       {"limits", texts_json(scheme.limits)}});
}

Json judgement_json(const Judgement& judgement) {
  Json reasons = Json::array();
  for (const auto& reason : judgement.reasons) {
    reasons.add(Json::object(
        {{"question", reason.question}, {"what", reason.what}, {"change", reason.change}}));
  }
  Json dimensions = Json::array();
  for (const auto& dimension : judgement.dimensions) {
    dimensions.add(Json::object({{"name", dimension.name},
                                 {"level", dimension.level},
                                 {"of", dimension.of},
                                 {"words", dimension.words}}));
  }
  return Json::object({{"scheme", Json(code_word(judgement.scheme))},
                       {"level", Json(judgement.level)},
                       {"name", judgement.name},
                       {"meaning", judgement.meaning},
                       {"reasons", std::move(reasons)},
                       {"dimensions", std::move(dimensions)},
                       {"cautions", strings_json(judgement.cautions)}});
}

Json appraisal_json(const Appraisal& appraisal) {
  return Json::object({{"code", appraisal.code},
                       {"study", Json(appraisal.study)},
                       {"effect", Json(appraisal.effect)},
                       {"answers", given_json(appraisal.answers)},
                       {"appraised_on", appraisal.appraised_on},
                       {"note", appraisal.note},
                       {"judgement", judgement_json(appraisal.judgement())}});
}

Json suggestion_json(const GradeSuggestion& suggestion) {
  return Json::object({{"question", Json(suggestion.question)},
                       {"answer", Json(suggestion.answer)},
                       {"because", suggestion.because}});
}

Json security_json(const Security& security) {
  return Json::object(
      {{"grade", security.grade_name},
       {"grade_reasons", strings_json(security.grade_reasons)},
       {"padlocks", security.padlocks ? judgement_json(*security.padlocks) : Json()},
       {"padlocks_from", Json(from_word(security.padlocks_from))},
       {"padlocks_note", security.padlocks_note}});
}

Json months_table_json(const MonthsTable& table) {
  Json rows = Json::array();
  for (const MonthsRow& row : table.rows) {
    rows.add(Json::object({{"months", row.months},
                           {"from", row.from},
                           {"to", row.to},
                           {"impact", Json(row.impact)}}));
  }
  return Json::object({{"edition", Json(table.edition)},
                       {"source", Json(table.source)},
                       {"link", Json(table.link)},
                       {"rows", std::move(rows)}});
}

}  // namespace commonweal::learning
