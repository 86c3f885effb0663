#include "learning/evidence/effect_table_file.hpp"

#include <cmath>
#include <utility>

#include "base/problems.hpp"

namespace commonweal::learning {
namespace {

using platform::DataCell;
using platform::Json;

constexpr const char* kEffect = "yi";
constexpr const char* kVariance = "vi";

Json limits_json(const methods::Limits& of) { return Json::array({of.lower, of.upper}); }

Json study_json(const EffectTable& of, std::size_t row) {
  const auto& effect = of.effects[row];
  Json json = Json::object({{"label", of.labels[row]}, {"line", of.table.rows[row].line}});
  json.add(kEffect, effect ? Json(effect->estimate) : Json());
  json.add(kVariance, effect ? Json(effect->variance) : Json());
  json.add("se", effect ? Json(std::sqrt(effect->variance)) : Json());
  json.add("ci", effect ? limits_json(of.limits(*effect)) : Json());
  if (ratio_words(of.measure).empty()) return json;
  json.add("ratio", effect ? Json(std::exp(effect->estimate)) : Json());
  return json;
}

}  // namespace

base::Result<platform::DataSheet> effect_sheet(const EffectTable& of) {
  base::Problems problems;
  for (const char* name : {kEffect, kVariance}) {
    if (const auto column = of.table.column(name)) {
      problems.add({.place = of.table.places.cell(1, *column),
                    .what = "There is a column \"" + std::string(name) +
                            "\" already, which the effects would stand in. Rename it."});
    }
  }
  if (!problems.empty()) return std::move(problems).fail();
  platform::DataSheet sheet{.name = "Effects", .columns = of.table.places.columns, .rows = {}};
  sheet.columns.emplace_back(kEffect);
  sheet.columns.emplace_back(kVariance);
  for (std::size_t row = 0; row < of.table.rows.size(); ++row) {
    std::vector<DataCell> cells(of.table.rows[row].cells.begin(), of.table.rows[row].cells.end());
    cells.resize(cells.size() + 2);
    if (const auto& effect = of.effects[row]) {
      cells[cells.size() - 2] = effect->estimate;
      cells[cells.size() - 1] = effect->variance;
    }
    sheet.rows.push_back(std::move(cells));
  }
  return sheet;
}

Json effects_json(const EffectTable& of) {
  Json studies = Json::array();
  for (std::size_t row = 0; row < of.effects.size(); ++row) studies.add(study_json(of, row));
  Json notes = Json::array();
  for (const auto& note : of.notes) notes.add(note);
  return Json::object({{"measure", code_word(of.measure)},
                       {"scale", ratio_words(of.measure).empty() ? "as measured" : "log"},
                       {"k", of.count()},
                       {"confidence", of.confidence},
                       {"studies", std::move(studies)},
                       {"notes", std::move(notes)}});
}

}  // namespace commonweal::learning
