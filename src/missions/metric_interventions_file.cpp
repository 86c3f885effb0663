#include "missions/metric_interventions_file.hpp"

#include <string>
#include <utility>

#include "missions/effect_change_file.hpp"
#include "missions/effect_change_words.hpp"

namespace commonweal::missions {
namespace {

using platform::Json;

constexpr bool is_in_metric(const EffectChange& change) {
  return change.units && change.unit == ChangeUnit::metric;
}

Json change_json(const EffectChange& change) {
  const Effect& effect = change.of.effect;
  const bool is_said = change.units.has_value();
  Json missing = Json::array();
  for (const auto& sentence : change.missing) missing.add(sentence);
  return Json::object(
      {{"effect", effect.code},
       {"intervention", effect.intervention},
       {"title", change.of.intervention.title},
       {"outcome", effect.outcome},
       {"grade", code_word(effect.grade)},
       {"basis", code_word(change.question.basis)},
       {"reach", is_said ? Json(change.units->reach) : Json()},
       {"eligible", change.eligible},
       {"change", is_said ? Json(change.change()) : Json()},
       {"is_in_metric", is_in_metric(change)},
       {"unit_words", is_said ? Json(unit_words(change)) : Json()},
       {"spread", is_said ? spread_json(change.units->spread, change.times()) : Json()},
       {"pounds", change.pounds},
       {"missing", std::move(missing)},
       {"command", command_of(change)}});
}

Json rule_json(const TogetherBy& by) {
  return Json::object({{"rule", code_word(by.rule)},
                       {"change", by.effect.change},
                       {"people", by.effect.people},
                       {"spread", spread_json(by.effect.spread, 1)}});
}

Json together_json(const std::optional<Together>& together) {
  if (!together) return {};
  Json rules = Json::array();
  for (const auto& by : together->rules) rules.add(rule_json(by));
  Json missing = Json::array();
  for (const auto& sentence : together->missing) missing.add(sentence);
  const bool is_there = !together->rules.empty();
  return Json::object({{"first", together->first->of.effect.code},
                       {"second", together->second->of.effect.code},
                       {"is_said_to_overlap", together->is_said_to_overlap},
                       {"added", is_there ? Json(together->rules[0].effect.added) : Json()},
                       {"rules", std::move(rules)},
                       {"missing", std::move(missing)}});
}

std::optional<double> limit_of(const EffectChange& change, double methods::Limits::* side) {
  if (!change.units || !change.units->spread) return std::nullopt;
  return change.units->spread->within_95.*side * change.times();
}

std::string joined(const std::vector<std::string>& sentences) {
  std::string text;
  for (const auto& sentence : sentences) text += (text.empty() ? "" : " ") + sentence;
  return text;
}

std::optional<double> chance_of(const EffectChange& change) {
  if (!change.units || !change.units->spread) return std::nullopt;
  return change.units->spread->better;
}

}  // namespace

Json metric_interventions_json(const MetricInterventions& of) {
  Json changes = Json::array();
  for (const auto& change : of.changes) changes.add(change_json(change));
  return Json::object({{"metric", of.metric.code},
                       {"body", of.body.code},
                       {"interventions", std::move(changes)},
                       {"together", together_json(of.together)},
                       {"method", methods::kEffectUnitsVersion}});
}

platform::DataSheet metric_interventions_sheet(const MetricInterventions& of) {
  platform::DataSheet sheet{
      .name = "Interventions",
      .columns = {"metric", "body", "effect", "intervention", "outcome", "reach", "change", "unit",
                  "p2_5", "p97_5", "chance_better", "pounds", "grade", "missing", "command"}};
  for (const auto& change : of.changes) {
    const bool is_said = change.units.has_value();
    std::vector<platform::DataCell> row{of.metric.code, of.body.code, change.of.effect.code,
                                        change.of.effect.intervention, change.of.effect.outcome};
    row.emplace_back(is_said ? std::optional(change.units->reach) : std::nullopt);
    row.emplace_back(is_said ? std::optional(change.change()) : std::nullopt);
    row.emplace_back(is_said ? unit_words(change) : "");
    row.emplace_back(limit_of(change, &methods::Limits::lower));
    row.emplace_back(limit_of(change, &methods::Limits::upper));
    row.emplace_back(chance_of(change));
    row.emplace_back(change.pounds);
    row.emplace_back(code_word(change.of.effect.grade));
    row.emplace_back(joined(change.missing));
    row.emplace_back(command_of(change));
    sheet.rows.push_back(std::move(row));
  }
  sheet.about.push_back({"Method", std::string(methods::kEffectUnitsVersion)});
  return sheet;
}

}  // namespace commonweal::missions
