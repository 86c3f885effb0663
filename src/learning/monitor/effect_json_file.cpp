#include "learning/monitor/effect_json_file.hpp"

#include <utility>

namespace commonweal::learning {
namespace {

using platform::Json;

Json effect_members(const methods::ChangeEffect& effect) {
  return Json::object({{"effect", effect.effect},
                       {"se", effect.standard_error},
                       {"ci", Json::array({effect.limits.lower, effect.limits.upper})},
                       {"p", effect.p}});
}

Json points_of(const EffectReport& report) {
  const auto without = report.without();
  Json points = Json::array();
  for (std::size_t i = 0; i < without.size(); ++i) {
    points.add(Json::object({{"date", report.series.points[i].text},
                             {"value", report.series.points[i].value},
                             {"without", without[i]},
                             {"after", i >= report.at}}));
  }
  return points;
}

}  // namespace

Json effect_json(const EffectReport& report) {
  const auto& step = report.effects.step;
  Json json = effect_members(step);
  json.add("percent", report.percent_of(step.effect));
  json.add("percent_ci", Json::array({report.percent_of(step.limits.lower),
                                      report.percent_of(step.limits.upper)}));
  json.add("at", report.series.points[report.at].text);
  json.add("model", model_word(report.question.model));
  json.add("log", report.question.is_log);
  json.add("seasonal", report.question.seasonal);
  json.add("confidence", report.question.confidence);
  if (report.effects.slope) json.add("slope", effect_members(*report.effects.slope));
  json.add("mean", effect_members(report.effects.mean));
  Json regressors = Json::array();
  for (std::size_t i = 0; i < report.names.size(); ++i) {
    Json each = effect_members(report.effects.regressors[i]);
    each.add("name", report.names[i]);
    regressors.add(std::move(each));
  }
  json.add("regressors", std::move(regressors));
  json.add("points", points_of(report));
  json.add("method", methods::kInterruptionVersion);
  json.add("sha256", report.digest);
  return json;
}

}  // namespace commonweal::learning
