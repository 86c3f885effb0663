#include "learning/evaluation/evaluation_file.hpp"

#include <utility>

#include "learning/evaluation/evaluation_power.hpp"
#include "learning/evaluation/evaluation_words.hpp"

namespace commonweal::learning {
namespace {

using platform::DataCell;
using platform::Json;

Json text_or_null(const std::string& text) { return text.empty() ? Json() : Json(text); }

Json power_json(const Evaluation& evaluation) {
  if (!evaluation.sample) return {};
  const auto power = power_of(*evaluation.sample);
  if (!power) return {};
  const auto& shares = power->shares;
  return Json::object(
      {{"minimum_effect_sd", power->effect.effect},
       {"design_effect", power->effect.design_effect},
       {"in_units", power->in_units},
       {"share_fallen_to", shares && shares->can_fall ? Json(shares->fallen) : Json()},
       {"share_risen_to", shares && shares->can_rise ? Json(shares->risen) : Json()}});
}

Json lacks_json(const Evaluation& evaluation) {
  Json lacks = Json::array();
  for (const auto& lack : lacks_of(evaluation)) lacks.add(lack);
  return lacks;
}

const std::vector<std::string> kColumns = {
    "evaluation", "title",  "body",        "intervention",   "programme",
    "spend",      "robust", "lacks",       "counterfactual", "maryland_level",
    "owner",      "budget", "publication", "state",          "minimum_effect_sd",
    "result"};

std::string lacks_text(const Evaluation& evaluation) {
  std::string text;
  for (const auto& lack : lacks_of(evaluation)) text += (text.empty() ? "" : "; ") + lack;
  return text;
}

DataCell least_effect(const Evaluation& evaluation) {
  if (!evaluation.sample) return {};
  const auto power = power_of(*evaluation.sample);
  return power ? DataCell(power->effect.effect) : DataCell();
}

std::vector<DataCell> row_of(const Evaluation& it) {
  return {it.code,
          it.title,
          it.body,
          it.intervention,
          it.programme,
          it.spend,
          is_robust(it) ? "yes" : "no",
          lacks_text(it),
          it.counterfactual,
          it.level,
          it.owner,
          it.budget,
          it.publication,
          code_word(it.state),
          least_effect(it),
          it.result};
}

}  // namespace

Json evaluation_json(const Evaluation& it) {
  return Json::object({{"evaluation", it.code},
                       {"title", it.title},
                       {"body", it.body},
                       {"intervention", it.intervention},
                       {"programme", it.programme},
                       {"spend", it.spend},
                       {"robust", is_robust(it)},
                       {"lacks", lacks_json(it)},
                       {"theory_of_change", text_or_null(it.theory_of_change)},
                       {"process_questions", text_or_null(it.process_questions)},
                       {"impact_questions", text_or_null(it.impact_questions)},
                       {"value_questions", text_or_null(it.value_questions)},
                       {"baseline", text_or_null(it.baseline)},
                       {"counterfactual", text_or_null(it.counterfactual)},
                       {"maryland_level", it.level},
                       {"outcome", text_or_null(it.outcome)},
                       {"power", power_json(it)},
                       {"owner", text_or_null(it.owner)},
                       {"budget", it.budget},
                       {"publication", text_or_null(it.publication)},
                       {"state", code_word(it.state)},
                       {"result", text_or_null(it.result)},
                       {"source", it.source},
                       {"rows", text_or_null(it.rows)},
                       {"note", text_or_null(it.note)}});
}

Json register_json(std::span<const Evaluation> evaluations) {
  const RobustShare share = robust_share(evaluations);
  Json list = Json::array();
  for (const Evaluation& it : evaluations) list.add(evaluation_json(it));
  return Json::object({{"evaluations_counted", share.evaluations},
                       {"robust", share.robust},
                       {"without_spend", share.without_spend},
                       {"spend", share.spend},
                       {"robust_spend", share.robust_spend},
                       {"robust_share", share.share()},
                       {"rule", kRobustRule},
                       {"evaluations", std::move(list)}});
}

platform::DataSheet register_sheet(std::span<const Evaluation> evaluations) {
  platform::DataSheet sheet{.name = "Evaluations", .columns = kColumns, .rows = {}};
  for (const Evaluation& it : evaluations) sheet.rows.push_back(row_of(it));
  sheet.about = {{"Robust", std::string(kRobustRule)},
                 {"Share", robust_sentence(robust_share(evaluations))},
                 {"Spend and budget", "Pounds"},
                 {"Command", "commonweal evaluation export"}};
  return sheet;
}

}  // namespace commonweal::learning
