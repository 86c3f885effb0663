#include "learning/gaps/gap_map_file.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "learning/gaps/gap_map_words.hpp"

namespace commonweal::learning {
namespace {

using platform::DataCell;
using platform::Json;

std::int64_t whole(std::size_t number) { return static_cast<std::int64_t>(number); }

Json text_or_null(const std::string& text) { return text.empty() ? Json() : Json(text); }

Json code_of(const GapMapRow& row) {
  return row.intervention == nullptr ? Json() : Json(row.intervention->code);
}

Json outcome_json(const GapMapOutcome& outcome) {
  return Json::object({{"title", outcome.title},
                       {"metric", outcome.metric == nullptr ? Json() : Json(outcome.metric->code)},
                       {"named", outcome.is_named}});
}

Json codes_json(const GapMapCell& cell) {
  Json codes = Json::array();
  for (const AskedQuestion* asked : cell.questions) codes.add(asked->question->code);
  return codes;
}

Json effects_json(const GapMapCell& cell) {
  Json codes = Json::array();
  for (const missions::Effect* effect : cell.effects) codes.add(effect->code);
  return codes;
}

Json cell_json(const GapMap& map, GapPlace place) {
  const GapMapCell& cell = map.cell(place);
  const bool is_asked = !cell.questions.empty();
  Json studied_as = Json::array();
  for (const std::string& outcome : cell.studied_as) studied_as.add(outcome);
  return Json::object({{"intervention", code_of(map.rows[place.row])},
                       {"outcome", map.outcomes[place.outcome].title},
                       {"high", whole(cell.studies[0])},
                       {"medium", whole(cell.studies[1])},
                       {"low", whole(cell.studies[2])},
                       {"not_appraised", whole(cell.by_design)},
                       {"studied_as", std::move(studied_as)},
                       {"effects", effects_json(cell)},
                       {"questions", codes_json(cell)},
                       {"bodies", whole(cell.bodies())},
                       {"missing", is_asked ? Json(code_word(cell.need())) : Json()}});
}

Json rows_json(const GapMap& map) {
  Json rows = Json::array();
  for (const GapMapRow& row : map.rows) {
    const bool is_studied = std::ranges::any_of(
        row.cells, [](const GapMapCell& cell) { return cell.all_studies() > 0; });
    rows.add(Json::object(
        {{"intervention", code_of(row)}, {"title", row_title(row)}, {"studied", is_studied}}));
  }
  return rows;
}

using Row = std::vector<DataCell>;

Row sheet_row(const GapMap& map, GapPlace place) {
  const GapMapCell& cell = map.cell(place);
  const GapMapRow& row = map.rows[place.row];
  const GapMapOutcome& outcome = map.outcomes[place.outcome];
  std::string codes;
  for (const AskedQuestion* asked : cell.questions) {
    codes += (codes.empty() ? "" : " ") + asked->question->code;
  }
  return {row.intervention == nullptr ? DataCell() : DataCell(row.intervention->code),
          row_title(row),
          outcome.title,
          outcome.metric == nullptr ? DataCell() : DataCell(outcome.metric->code),
          whole(cell.studies[0]),
          whole(cell.studies[1]),
          whole(cell.studies[2]),
          whole(cell.by_design),
          whole(cell.effects.size()),
          whole(cell.questions.size()),
          whole(cell.bodies()),
          cell.questions.empty() ? DataCell() : DataCell(code_word(cell.need())),
          codes};
}

}  // namespace

Json gap_map_json(const GapMap& map, const GapMapChoice& choice) {
  Json outcomes = Json::array();
  for (const GapMapOutcome& outcome : map.outcomes) outcomes.add(outcome_json(outcome));
  Json cells = Json::array();
  for (const GapPlace place : map.filled()) cells.add(cell_json(map, place));
  Json gaps = Json::array();
  for (const GapPlace place : map.gaps()) gaps.add(cell_json(map, place));
  return Json::object({{"service", text_or_null(choice.service)},
                       {"mission", text_or_null(choice.mission)},
                       {"summary", gap_map_sentence(map)},
                       {"classes", kClassesExplained},
                       {"interventions", rows_json(map)},
                       {"outcomes", std::move(outcomes)},
                       {"cells", std::move(cells)},
                       {"gaps", std::move(gaps)}});
}

platform::DataSheet gap_map_sheet(const GapMap& map) {
  platform::DataSheet sheet{
      .name = "Gap map",
      .columns = {"intervention", "title", "outcome", "metric", "high", "medium", "low",
                  "not_appraised", "effects", "open_questions", "bodies", "missing", "questions"},
      .rows = {}};
  for (std::size_t row = 0; row < map.rows.size(); ++row) {
    const std::size_t before = sheet.rows.size();
    for (std::size_t outcome = 0; outcome < map.outcomes.size(); ++outcome) {
      if (map.cell({row, outcome}).is_empty()) continue;
      sheet.rows.push_back(sheet_row(map, {row, outcome}));
    }
    const auto* intervention = map.rows[row].intervention;
    if (sheet.rows.size() > before || intervention == nullptr) continue;
    Row nothing{intervention->code, intervention->title};
    nothing.resize(sheet.columns.size());
    sheet.rows.push_back(std::move(nothing));
  }
  sheet.about = {{"In sum", gap_map_sentence(map)},
                 {"Quality", std::string(kClassesExplained)},
                 {"Effects", std::string(kEffectsExplained)}};
  return sheet;
}

}  // namespace commonweal::learning
