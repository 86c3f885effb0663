#include "investment/proposals/case_effect_file.hpp"

#include <utility>

#include "base/word_table.hpp"
#include "investment/proposals/proposal_file.hpp"
#include "investment/proposals/proposal_json_file.hpp"
#include "methods/effect_units/effect_check.hpp"

namespace commonweal::investment {
namespace {

using methods::EffectScale;
using methods::EffectUnitsQuestion;
using methods::Quantity;
using platform::Json;
using platform::JsonAt;
using platform::JsonFields;

constexpr base::WordTable<EffectScale, 9> kScales = {
    {{EffectScale::risk_ratio, "risk-ratio"},
     {EffectScale::odds_ratio, "odds-ratio"},
     {EffectScale::rate_ratio, "rate-ratio"},
     {EffectScale::hazard_ratio, "hazard-ratio"},
     {EffectScale::risk_difference, "risk-difference"},
     {EffectScale::standardised_difference, "standardised-difference"},
     {EffectScale::difference, "difference"},
     {EffectScale::count, "count"},
     {EffectScale::percent_change, "percent-change"}}};

// The same stream as missions/effect_change gives it: draws hang on the effect's code alone.
std::uint64_t stream_of(std::string_view code) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (const char letter : code) {
    hash = (hash ^ static_cast<unsigned char>(letter)) * 0x100000001b3;
  }
  return hash >> 3;
}

// A number, or {"value": 0.28, "standard_error": 0.01}.
std::optional<Quantity> quantity_in(JsonFields& effect, std::string_view name) {
  const auto object = effect.object(name);
  if (!object) return std::nullopt;
  JsonFields fields(*object, effect.problems());
  const auto value = fields.number("value");
  const auto error = fields.number_or_none("standard_error");
  if (!value) return std::nullopt;
  return Quantity{.value = *value, .standard_error = error};
}

// The members that hold what the arithmetic needs, by its own names for them.
std::string_view member_of(std::string_view named) {
  return named == "effect" ? "estimate" : named;
}

std::string factor_words(const base::Problem& problem) {
  if (problem.place == "baseline") {
    return "What happens without the intervention is missing: give \"baseline\". " + problem.what;
  }
  if (problem.place == "metric_sd") {
    return "How much the metric differs between people is missing: give \"metric_sd\". " +
           problem.what;
  }
  return problem.what;
}

std::optional<EffectUnitsQuestion> question_in(JsonFields& fields, const std::string& code) {
  const std::string word = fields.text("scale");
  const std::string place = fields.place("scale");
  const auto named = base::value_named(kScales, {.place = place, .text = word});
  const auto* scale = word.empty() ? nullptr : fields.problems().value_of(named);
  const auto estimate = fields.number("estimate");
  EffectUnitsQuestion question{.scale = scale == nullptr ? EffectScale::count : *scale,
                               .effect = {.value = estimate.value_or(0),
                                          .standard_error = fields.number_or_none("standard_error"),
                                          .degrees = fields.number_or_none("degrees")},
                               .reach = 1,
                               .eligible = fields.number_or_none("eligible"),
                               .baseline = quantity_in(fields, "baseline"),
                               .metric_sd = quantity_in(fields, "metric_sd"),
                               .deadweight = quantity_in(fields, "deadweight"),
                               .drop_out = quantity_in(fields, "drop_out"),
                               .transportability = quantity_in(fields, "transportability"),
                               .per_unit = quantity_in(fields, "per_unit"),
                               .stream = stream_of(code)};
  if (scale == nullptr || !estimate) return std::nullopt;
  base::Problems faults = methods::problems_of_effect(question);
  if (faults.empty()) return question;
  const base::Error error = std::move(faults).fail().value();
  for (const auto& problem : error.problems) {
    fields.refuse(member_of(problem.place), factor_words(problem));
  }
  return std::nullopt;
}

methods::EffectCourse course_in(JsonFields& fields) {
  return {.onset_months = fields.number_or_none("onset_months"),
          .duration_months = fields.number_or_none("duration_months")};
}

missions::EvidenceGrade grade_in(JsonFields& fields) {
  const std::string word = fields.text_or_empty("grade");
  if (word.empty()) return missions::EvidenceGrade::not_graded;
  const std::string place = fields.place("grade");
  const auto grade = missions::evidence_grade_named({.place = place, .text = word});
  const auto* named = fields.problems().value_of(grade);
  return named == nullptr ? missions::EvidenceGrade::not_graded : *named;
}

void add(Json& json, std::string name, const std::optional<double>& number) {
  if (number) json.add(std::move(name), number_json(*number));
}

void add(Json& json, std::string name, const std::optional<Quantity>& quantity) {
  if (!quantity) return;
  Json inner = Json::object({{"value", quantity->value}});
  add(inner, "standard_error", quantity->standard_error);
  json.add(std::move(name), std::move(inner));
}

void add_question(Json& json, const EffectUnitsQuestion& it) {
  json.add("scale", code_word(it.scale));
  json.add("estimate", it.effect.value);
  add(json, "standard_error", it.effect.standard_error);
  add(json, "degrees", it.effect.degrees);
  add(json, "eligible", it.eligible);
  add(json, "baseline", it.baseline);
  add(json, "metric_sd", it.metric_sd);
  add(json, "deadweight", it.deadweight);
  add(json, "drop_out", it.drop_out);
  add(json, "transportability", it.transportability);
  add(json, "per_unit", it.per_unit);
}

}  // namespace

std::string_view code_word(EffectScale scale) { return base::word_of(kScales, scale); }

CaseEffect effect_in(const JsonAt& at, base::Problems& problems) {
  JsonFields fields(at, problems);
  CaseEffect effect{.code = fields.text("code"),
                    .intervention = fields.text("intervention"),
                    .title = fields.text("title"),
                    .metric = fields.text_or_empty("metric"),
                    .question = std::nullopt,
                    .course = course_in(fields),
                    .grade = grade_in(fields),
                    .missing = fields.texts_or_none("missing"),
                    .source = fields.text("source"),
                    .is_illustrative = fields.truth_or("illustrative", false)};
  if (fields.has("scale") || fields.has("estimate")) {
    effect.question = question_in(fields, effect.code);
  } else if (effect.missing.empty()) {
    effect.missing.emplace_back(
        "Nothing says how this effect becomes a change in a metric: it has no scale.");
  }
  return effect;
}

Json effect_json(const CaseEffect& it) {
  Json json =
      Json::object({{"code", it.code}, {"intervention", it.intervention}, {"title", it.title}});
  if (!it.metric.empty()) json.add("metric", it.metric);
  if (it.question) add_question(json, *it.question);
  add(json, "onset_months", it.course.onset_months);
  add(json, "duration_months", it.course.duration_months);
  json.add("grade", missions::code_word(it.grade));
  if (!it.missing.empty()) {
    Json list = Json::array();
    for (const auto& sentence : it.missing) list.add(sentence);
    json.add("missing", std::move(list));
  }
  json.add("source", it.source);
  if (it.is_illustrative) json.add("illustrative", true);
  return json;
}

}  // namespace commonweal::investment
