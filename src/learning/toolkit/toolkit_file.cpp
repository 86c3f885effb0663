#include "learning/toolkit/toolkit_file.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "learning/toolkit/toolkit_words.hpp"
#include "missions/effect_words.hpp"

namespace commonweal::learning {
namespace {

using missions::Effect;
using missions::EffectLimits;
using missions::Intervention;
using platform::DataCell;
using platform::DataSheet;
using platform::Json;

std::string joined(const std::vector<std::string>& codes) {
  std::string text;
  for (const auto& code : codes) text += (text.empty() ? "" : " ") + code;
  return text;
}

std::optional<std::string> said(const std::string& text) {
  return text.empty() ? std::nullopt : std::optional(text);
}

Json text_json(const std::string& text) { return Json(said(text)); }

std::vector<DataCell> cells_of(const Intervention& one) {
  const auto& cost = one.unit_cost;
  return {one.code,
          one.title,
          missions::code_word(one.stage),
          one.for_whom,
          joined(one.services),
          joined(one.missions),
          cost ? DataCell(cost->pounds) : DataCell(),
          cost ? DataCell(cost->per) : DataCell(),
          cost ? DataCell(said(cost->prices)) : DataCell(),
          cost ? DataCell(said(cost->source)) : DataCell()};
}

// On the scale on which they are read: ratios, not their logarithms.
void add_effect(const ToolkitEffect& line, std::vector<DataCell>& cells) {
  const Effect& effect = *line.effect;
  const auto read = [&](double value) { return DataCell(as_read(effect.measure, value)); };
  const auto add_limits = [&](const std::optional<EffectLimits>& limits) {
    cells.push_back(limits ? read(limits->lower) : DataCell());
    cells.push_back(limits ? read(limits->upper) : DataCell());
  };
  cells.insert(cells.end(),
               {effect.code, effect.outcome, effect.metric, missions::impact_words(effect),
                code_word(effect.measure), read(effect.estimate)});
  add_limits(effect.limits);
  add_limits(effect.predicted);
  cells.insert(cells.end(), {missions::code_word(effect.grade), effect.studies, effect.people,
                             missions::code_word(effect.origin), effect.published_on, effect.source,
                             said(effect.rows)});
}

void add_rows(const ToolkitRow& row, DataSheet& sheet) {
  for (const auto* lines : {&row.effects, &row.returns}) {
    for (const ToolkitEffect& line : *lines) {
      auto cells = cells_of(*row.intervention);
      add_effect(line, cells);
      sheet.rows.push_back(std::move(cells));
    }
  }
  if (!row.effects.empty() || !row.returns.empty()) return;
  auto cells = cells_of(*row.intervention);
  cells.resize(sheet.columns.size());
  sheet.rows.push_back(std::move(cells));
}

Json cost_json(const Intervention& one) {
  if (!one.unit_cost) return {};
  return Json::object({{"pounds", one.unit_cost->pounds},
                       {"per", one.unit_cost->per},
                       {"prices", text_json(one.unit_cost->prices)},
                       {"source", text_json(one.unit_cost->source)}});
}

Json limits_json(const Effect& effect, const std::optional<EffectLimits>& limits) {
  if (!limits) return {};
  return Json::array(
      {as_read(effect.measure, limits->lower), as_read(effect.measure, limits->upper)});
}

Json codes_json(const std::vector<std::string>& codes) {
  Json list = Json::array();
  for (const auto& code : codes) list.add(code);
  return list;
}

Json effect_json(const ToolkitEffect& line) {
  const Effect& effect = *line.effect;
  return Json::object(
      {{"code", effect.code},
       {"outcome", effect.outcome},
       {"metric", effect.metric},
       {"words", missions::impact_words(effect)},
       {"sense", text_json(std::string(words_of(sense_of(line))))},
       {"months_of_progress", line.attainment ? Json(line.attainment->months) : Json()},
       {"padlocks", line.attainment ? text_json(line.attainment->padlocks) : Json()},
       {"measure", code_word(effect.measure)},
       {"estimate", as_read(effect.measure, effect.estimate)},
       {"interval", limits_json(effect, effect.limits)},
       {"prediction", limits_json(effect, effect.predicted)},
       {"grade", missions::code_word(effect.grade)},
       {"grade_reasons", text_json(effect.grade_reasons)},
       {"studies", effect.studies},
       {"people", effect.people},
       {"onset_months", effect.onset_months},
       {"duration_months", effect.duration_months},
       {"origin", missions::code_word(effect.origin)},
       {"method", effect.method},
       {"published_on", effect.published_on},
       {"source", effect.source},
       {"rows", text_json(effect.rows)},
       {"note", text_json(effect.note)}});
}

Json lines_json(const std::vector<ToolkitEffect>& lines) {
  Json list = Json::array();
  for (const ToolkitEffect& line : lines) list.add(effect_json(line));
  return list;
}

Json designs_json(const std::vector<Study>& studies) {
  Json list = Json::array();
  for (const DesignCount& count : designs_of(studies)) {
    list.add(Json::object({{"design", code_word(count.design)},
                           {"studies", count.studies},
                           {"with_effect", count.with_effect}}));
  }
  return list;
}

Json in_use_json(const InterventionView& view) {
  if (!view.spread) return {};
  const AdoptionToday& now = view.spread->now;
  return Json::object(
      {{"bodies", now.bodies}, {"people_a_year", now.with_reach > 0 ? Json(now.reach) : Json()}});
}

Json questions_json(const InterventionView& view) {
  Json list = Json::array();
  for (const auto* question : view.questions) {
    list.add(Json::object({{"code", question->code},
                           {"text", question->text},
                           {"state", missions::code_word(question->state)}}));
  }
  return list;
}

Json versions_json(const InterventionView& view) {
  Json list = Json::array();
  for (const InterventionVersion& version : view.versions) {
    Json changes = Json::array();
    for (const RecordFieldChange& change : version.changes) {
      changes.add(Json::object(
          {{"field", change.field}, {"before", change.before}, {"after", change.after}}));
    }
    list.add(Json::object({{"number", version.number},
                           {"written", base::text(version.written)},
                           {"action", version.action},
                           {"changes", std::move(changes)}}));
  }
  return list;
}

}  // namespace

DataSheet toolkit_sheet(const Toolkit& toolkit) {
  DataSheet sheet{
      .name = "What works",
      .columns = {"intervention",     "title",           "stage",
                  "for_whom",         "services",        "missions",
                  "unit_cost",        "unit_cost_per",   "price_year",
                  "unit_cost_source", "effect",          "outcome",
                  "metric",           "impact",          "measure",
                  "estimate",         "lower",           "upper",
                  "predicted_lower",  "predicted_upper", "grade",
                  "studies",          "people",          "origin",
                  "published_on",     "source",          "source_rows"},
      .rows = {},
      .about = {{"Scale", "Ratios are ratios here, not their logarithms."},
                {"Rating", "Impact, cost and security are never made into one rating."}}};
  for (const ToolkitRow& row : toolkit.proven) add_rows(row, sheet);
  for (const ToolkitRow& row : toolkit.ideas) add_rows(row, sheet);
  return sheet;
}

Json row_json(const ToolkitRow& row) {
  const Intervention& one = *row.intervention;
  return Json::object({{"code", one.code},
                       {"title", one.title},
                       {"summary", one.summary},
                       {"for_whom", one.for_whom},
                       {"stage", missions::code_word(one.stage)},
                       {"next_test", text_json(one.next_test)},
                       {"services", codes_json(one.services)},
                       {"missions", codes_json(one.missions)},
                       {"unit_cost", cost_json(one)},
                       {"effects", lines_json(row.effects)},
                       {"published_returns", lines_json(row.returns)}});
}

Json intervention_json(const InterventionView& view) {
  const Intervention& one = view.intervention();
  Json overlaps = Json::array();
  for (const auto* other : view.overlaps) overlaps.add(other->code);
  Json json = row_json(view.row);
  json.add("prevention", text_json(one.prevention));
  json.add("personalisation", text_json(one.personalisation));
  json.add("productivity", text_json(one.productivity));
  json.add("implementation", text_json(one.implementation));
  json.add("eligible", one.eligible ? Json(one.eligible->people) : Json());
  json.add("eligible_source", one.eligible ? Json(one.eligible->source) : Json());
  json.add("overlaps", std::move(overlaps));
  json.add("source", one.source);
  json.add("rows", text_json(one.rows));
  json.add("note", text_json(one.note));
  json.add("studies", designs_json(view.studies));
  json.add("in_use", in_use_json(view));
  json.add("questions", questions_json(view));
  json.add("versions", versions_json(view));
  return json;
}

}  // namespace commonweal::learning
