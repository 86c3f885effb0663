#include "missions/effect_change_file.hpp"

#include <algorithm>
#include <ostream>
#include <string>
#include <vector>

#include "missions/effect_change_words.hpp"
#include "missions/effect_steps.hpp"

namespace commonweal::missions {
namespace {

using platform::Json;

Json sentences_json(const std::vector<std::string>& sentences) {
  Json json = Json::array();
  for (const auto& sentence : sentences) json.add(sentence);
  return json;
}

std::string_view code_word(ChangeUnit unit) {
  switch (unit) {
    case ChangeUnit::metric: return "metric";
    case ChangeUnit::people: return "people";
    case ChangeUnit::each_person: return "each-person";
  }
  return "";
}

Json step_json(const EffectChange& change, const methods::EffectStep& step) {
  return Json::object({{"step", missions::code_word(step.kind)},
                       {"value", step.value},
                       {"standard_error", step.standard_error},
                       {"is_held", step.is_given},
                       {"change", step.change},
                       {"variance_share", step.variance_share},
                       {"source", source_words(change, step)}});
}

Json steps_json(const EffectChange& change) {
  Json steps = Json::array();
  if (!change.units) return steps;
  for (const auto& step : change.units->steps) steps.add(step_json(change, step));
  return steps;
}

Json closed_form_json(const EffectChange& change) {
  if (!change.units || !change.units->closed_form) return {};
  const auto& [mean, deviation, is_exact] = *change.units->closed_form;
  return Json::object({{"mean", mean * change.times()},
                       {"standard_deviation", deviation * change.times()},
                       {"is_exact", is_exact}});
}

void add_change(const EffectChange& change, Json& json) {
  const bool is_there = change.units.has_value();
  json.add("unit", is_there ? Json(code_word(change.unit)) : Json());
  json.add("unit_words", is_there ? Json(unit_words(change)) : Json());
  json.add("change", is_there ? Json(change.change()) : Json());
  json.add("reach", is_there ? Json(change.units->reach) : Json());
  json.add("spread", is_there ? spread_json(change.units->spread, change.times()) : Json());
  json.add("closed_form", closed_form_json(change));
  json.add("steps", steps_json(change));
}

std::size_t width_of(const std::string& text) {
  return static_cast<std::size_t>(std::ranges::count_if(
      text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::string padded(const std::string& text, std::size_t width) {
  return text + std::string(width - std::min(width, width_of(text)), ' ');
}

using Cells = std::vector<std::string>;

void print_table(const std::vector<Cells>& rows, std::ostream& out) {
  std::vector<std::size_t> widths(rows.front().size(), 0);
  for (const auto& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      widths[i] = std::max(widths[i], width_of(row[i]));
    }
  }
  for (const auto& row : rows) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) line += padded(row[i], widths[i]) + "  ";
    line.erase(line.find_last_not_of(' ') + 1);
    out << line << '\n';
  }
}

void print_steps(const EffectChange& change, std::ostream& out) {
  std::vector<Cells> rows{{"Step", "Value", "Change", "Variance", "Source"}};
  for (const auto& row : change_rows(change)) {
    rows.push_back({row.step, row.value, row.change, row.share, row.source});
  }
  print_table(rows, out);
}

}  // namespace

Json spread_json(const std::optional<methods::EffectSpread>& spread, double times) {
  if (!spread) return {};
  const auto sized = [&](const std::optional<double>& amount) {
    return amount ? Json(*amount * times) : Json();
  };
  return Json::object({{"mean", sized(spread->mean)},
                       {"standard_deviation", sized(spread->standard_deviation)},
                       {"median", sized(spread->median)},
                       {"p2_5", sized(spread->within_95.lower)},
                       {"p10", sized(spread->within_80.lower)},
                       {"p25", sized(spread->within_50.lower)},
                       {"p75", sized(spread->within_50.upper)},
                       {"p90", sized(spread->within_80.upper)},
                       {"p97_5", sized(spread->within_95.upper)},
                       {"chance_better", spread->better},
                       {"chance_falls", spread->falls}});
}

Json effect_change_json(const EffectChange& change, std::int64_t version) {
  const auto& [effect, intervention, metric, source, factors, place] = change.of;
  Json json = Json::object({{"effect", effect.code},
                            {"version", version},
                            {"intervention", intervention.code},
                            {"outcome", effect.outcome},
                            {"metric", effect.metric},
                            {"body", place.body ? Json(place.body->code) : Json()},
                            {"basis", missions::code_word(change.question.basis)},
                            {"reach_asked", change.reach_asked},
                            {"eligible", change.eligible}});
  add_change(change, json);
  json.add("pounds", change.pounds);
  json.add("onset_months", change.course.onset_months);
  json.add("duration_months", change.course.duration_months);
  json.add("grade", missions::code_word(effect.grade));
  json.add("missing", sentences_json(change.missing));
  json.add("notes", sentences_json(caveat_sentences(change)));
  json.add("seed", static_cast<std::int64_t>(change.question.seed));
  json.add("draws", static_cast<std::int64_t>(methods::EffectUnitsQuestion{}.draws));
  json.add("method", methods::kEffectUnitsVersion);
  json.add("command", command_of(change));
  return json;
}

void print_effect_change(const EffectChange& change, std::int64_t version, std::ostream& out) {
  out << change.of.intervention.title << ": " << change.of.effect.outcome << " (effect "
      << change.of.effect.code << ", version " << version << ")\n\n";
  for (const auto& sentence : change.missing) out << sentence << '\n';
  if (change.units) {
    out << change_sentence(change) << '\n';
    for (const auto& sentence : sureness_sentences(change)) out << sentence << '\n';
    out << '\n';
    print_steps(change, out);
  }
  const auto caveats = caveat_sentences(change);
  if (!caveats.empty()) out << '\n';
  for (const auto& sentence : caveats) out << sentence << '\n';
}

}  // namespace commonweal::missions
