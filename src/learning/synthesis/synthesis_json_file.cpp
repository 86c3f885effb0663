#include "learning/synthesis/synthesis_json_file.hpp"

#include <utility>

#include "learning/synthesis/effect_words.hpp"
#include "learning/synthesis/synthesis_words.hpp"

namespace commonweal::learning {
namespace {

using platform::Json;

Json poolable_json(const std::vector<Poolable>& list) {
  Json names = Json::array();
  for (const auto& it : list) {
    names.add(Json::object({{"name", it.name}, {"studies", it.studies}}));
  }
  return names;
}

Json headline_json(const Synthesis& synthesis) {
  if (!synthesis.headline) return {};
  const auto& it = *synthesis.headline;
  const auto& differ = synthesis.pooled->heterogeneity;
  Json json = Json::object({{"estimate", it.estimate},
                            {"standard_error", it.standard_error},
                            {"limits", limits_json(it.limits)},
                            {"degrees", it.degrees},
                            {"p", it.p},
                            {"shown", missions::as_read(*synthesis.measure, it.estimate)},
                            {"dependence", base::word_of(kDependences, it.dependence)}});
  json.add("prediction", it.prediction ? limits_json(it.prediction->limits) : Json());
  json.add("prediction_degrees", it.prediction ? Json(it.prediction->degrees) : Json());
  json.add("tau2", differ.tau2).add("i2", differ.i2).add("h2", differ.h2).add("q", differ.q);
  json.add("q_degrees", differ.q_degrees).add("q_p", differ.q_p);
  return json;
}

Json bayes_json(const Synthesis& synthesis) {
  if (!synthesis.bayes) return {};
  const auto& it = *synthesis.bayes;
  return Json::object({{"estimate", it.mu.median},
                       {"limits", limits_json(it.mu.limits)},
                       {"tau", it.tau.median},
                       {"prediction", limits_json(it.prediction.limits)}});
}

Json robust_json(const Synthesis& synthesis) {
  if (!synthesis.robust) return {};
  const auto& it = *synthesis.robust;
  return Json::object({{"estimate", it.estimate},
                       {"standard_error", it.standard_error},
                       {"degrees", it.degrees},
                       {"limits", limits_json(it.limits)}});
}

Json levels_json(const Synthesis& synthesis) {
  if (!synthesis.levels) return {};
  const auto& mean = synthesis.levels->coefficients.front();
  return Json::object({{"estimate", mean.estimate},
                       {"standard_error", mean.standard_error},
                       {"limits", limits_json(mean.limits)},
                       {"between", synthesis.levels->between.variance},
                       {"within", synthesis.levels->within.variance}});
}

Json studies_json(const Synthesis& synthesis) {
  Json list = Json::array();
  for (std::size_t at = 0; at < synthesis.studies.size(); ++at) {
    const Study& study = synthesis.studies[at];
    const auto weight =
        synthesis.headline ? std::optional(weights_of(synthesis).at(at)) : std::nullopt;
    list.add(Json::object({{"study", study.code},
                           {"label", study_label(study)},
                           {"effect", *study.effect},
                           {"standard_error", *study.standard_error},
                           {"weight", weight}}));
  }
  return list;
}

Json left_out_json(const Synthesis& synthesis) {
  Json list = Json::array();
  for (const auto& [study, why] : synthesis.left_out) {
    list.add(Json::object({{"study", study.code},
                           {"label", study_label(study)},
                           {"why", code_word(why)},
                           {"words", study.excluded_because.empty() ? std::string(words(why))
                                                                    : study.excluded_because}}));
  }
  return list;
}

Json sentences_json(const std::vector<std::string>& sentences) {
  Json list = Json::array();
  for (const auto& sentence : sentences) list.add(sentence);
  return list;
}

}  // namespace

Json limits_json(const methods::Limits& limits) {
  return Json::object({{"lower", limits.lower}, {"upper", limits.upper}});
}

Json synthesis_json(const Synthesis& synthesis, const std::string& digest) {
  return Json::object(
      {{"intervention", synthesis.intervention},
       {"outcome", synthesis.choice.outcome},
       {"measure", synthesis.choice.measure.empty() ? Json() : Json(synthesis.choice.measure)},
       {"method", method_text(synthesis.choice)},
       {"words", answer_sentence(synthesis)},
       {"answer", headline_json(synthesis)},
       {"bayes", bayes_json(synthesis)},
       {"robust", robust_json(synthesis)},
       {"three_level", levels_json(synthesis)},
       {"cautions", sentences_json(cautions(synthesis))},
       {"studies", studies_json(synthesis)},
       {"not_pooled", left_out_json(synthesis)},
       {"outcomes", poolable_json(synthesis.outcomes)},
       {"measures", poolable_json(synthesis.measures)},
       {"inputs", digest},
       {"method_version", methods::kMetaAnalysisVersion}});
}

}  // namespace commonweal::learning
