#include "learning/synthesis/effect_json_file.hpp"

#include <utility>

#include "base/instant.hpp"
#include "learning/synthesis/effect_words.hpp"
#include "learning/synthesis/synthesis_json_file.hpp"

namespace commonweal::learning {
namespace {

using missions::Effect;
using platform::Json;

Json limits_of_json(const std::optional<methods::Limits>& limits) {
  return limits ? limits_json(*limits) : Json();
}

Json news_json(const Effect& effect, const std::optional<EffectNews>& news) {
  if (!news) return {};
  Json sentences = Json::array();
  for (const auto& sentence : news_sentences(effect, *news)) sentences.add(sentence);
  const auto labels = [](const std::vector<std::string>& list) {
    Json names = Json::array();
    for (const auto& label : list) names.add(label);
    return names;
  };
  std::optional<double> now;
  if (news->today && news->today->headline) now = news->today->headline->estimate;
  return Json::object({{"is_same", news->is_same},
                       {"words", std::move(sentences)},
                       {"added", labels(news->added)},
                       {"removed", labels(news->removed)},
                       {"changed", labels(news->changed)},
                       {"estimate_now", now}});
}

Json factors_json(const std::vector<const missions::Factor*>& factors) {
  Json list = Json::array();
  for (const auto* factor : factors) {
    list.add(Json::object({{"kind", code_word(factor->kind)},
                           {"value", factor->value},
                           {"standard_error", factor->standard_error},
                           {"source", factor->source_words}}));
  }
  return list;
}

Json version_json(const EffectVersion& version) {
  return Json::object({{"version", version.number},
                       {"written", base::text(version.written)},
                       {"effect", effect_json(version.effect)}});
}

}  // namespace

Json effect_json(const Effect& it) {
  Json json = Json::object({{"effect", it.code},
                            {"intervention", it.intervention},
                            {"metric", it.metric},
                            {"outcome", it.outcome},
                            {"measure", code_word(it.measure)},
                            {"estimate", it.estimate},
                            {"standard_error", it.standard_error},
                            {"limits", limits_of_json(limits_of(it))},
                            {"prediction", limits_of_json(predicted_of(it))},
                            {"prediction_degrees", it.prediction_degrees},
                            {"shown", missions::as_read(it.measure, it.estimate)},
                            {"tau2", it.tau2},
                            {"i2", it.i2},
                            {"studies", it.studies},
                            {"people", it.people},
                            {"method", it.method},
                            {"origin", code_word(it.origin)},
                            {"grade", code_word(it.grade)}});
  json.add("words", people_sentence(
                        {.measure = it.measure, .estimate = it.estimate, .limits = limits_of(it)}));
  json.add("grade_reasons", it.grade_reasons);
  json.add("conversion", code_word(it.conversion));
  json.add("onset_months", it.onset_months).add("duration_months", it.duration_months);
  json.add("inputs", it.inputs).add("published_on", it.published_on);
  json.add("source", it.source).add("rows", it.rows).add("note", it.note);
  return json;
}

Json effect_history_json(const std::vector<EffectVersion>& versions,
                         const std::vector<const missions::Factor*>& factors,
                         const std::optional<EffectNews>& news) {
  Json list = Json::array();
  for (const auto& version : versions) list.add(version_json(version));
  const auto& latest = versions.back();
  return Json::object({{"effect", effect_json(latest.effect)},
                       {"version", latest.number},
                       {"factors", factors_json(factors)},
                       {"since", news_json(latest.effect, news)},
                       {"versions", std::move(list)}});
}

}  // namespace commonweal::learning
