#include "learning/toolkit/toolkit.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <tuple>
#include <utility>

#include "base/check.hpp"
#include "learning/toolkit/toolkit_words.hpp"
#include "missions/directory_search.hpp"
#include "missions/effect_words.hpp"

namespace commonweal::learning {
namespace {

using missions::Directory;
using missions::Effect;
using missions::EffectMeasure;
using missions::EvidenceGrade;
using missions::Intervention;
using missions::InterventionStage;

ToolkitEffect line_of(const Directory& directory, const Effect& effect) {
  ToolkitEffect line{.effect = &effect,
                     .metric = effect.metric ? directory.find_metric(*effect.metric) : nullptr};
  for (const missions::Factor* factor : directory.factors_of(effect.code)) {
    if (factor->kind == missions::FactorKind::per_unit) line.per_unit = factor->value;
  }
  return line;
}

tl::unexpected<base::Error> no_such(std::string_view kind, const std::string& code) {
  return base::fail(base::ErrorCode::not_found,
                    "There is no " + std::string(kind) + " \"" + code + "\".");
}

// Any outcome where none is said; a metric is one, also where no effect on it is held yet.
bool is_outcome(const Directory& directory, std::string_view outcome) {
  if (outcome.empty() || directory.find_metric(outcome) != nullptr) return true;
  return std::ranges::any_of(directory.effects(),
                             [&](const Effect& effect) { return effect.outcome == outcome; });
}

bool is_on(const ToolkitEffect& line, std::string_view outcome) {
  return outcome.empty() || line.effect->outcome == outcome ||
         (line.metric != nullptr && line.metric->code == outcome);
}

bool has(const std::vector<std::string>& codes, const std::string& code) {
  return code.empty() || std::ranges::find(codes, code) != codes.end();
}

bool begins_a_word(std::string_view text, std::string_view word) {
  for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
    if (at == 0 || text[at - 1] == ' ') return true;
  }
  return false;
}

bool says(const Directory& directory, const Intervention& intervention, std::string_view words) {
  std::string text = intervention.code + ' ' + intervention.title + ' ' + intervention.summary +
                     ' ' + intervention.for_whom;
  for (const Effect* effect : directory.effects_of(intervention.code)) {
    text += ' ' + effect->outcome;
  }
  const std::string folded = missions::folded(text);
  const std::string asked = missions::folded(words);
  for (std::string_view rest = asked; !rest.empty();) {
    const auto word = rest.substr(0, rest.find(' '));
    rest.remove_prefix(std::min(word.size() + 1, rest.size()));
    if (!begins_a_word(folded, word)) return false;
  }
  return true;
}

bool fits(const Directory& directory, const ToolkitRow& row, const ToolkitChoice& choice) {
  const Intervention& one = *row.intervention;
  const auto is_of_grade = [&](const ToolkitEffect& line) {
    return line.effect->grade == *choice.grade;
  };
  return has(one.services, choice.service) && has(one.missions, choice.mission) &&
         (choice.outcome.empty() || !row.effects.empty() || !row.returns.empty()) &&
         (!choice.stage || one.stage == *choice.stage) &&
         (!choice.cost || cost_band(one) == *choice.cost) &&
         (!choice.grade || std::ranges::any_of(row.effects, is_of_grade)) &&
         says(directory, one, choice.words);
}

// Where nothing is known it comes last, in either direction.
constexpr double kLast = std::numeric_limits<double>::infinity();

double cost_of(const ToolkitRow& row) {
  return row.intervention->unit_cost ? row.intervention->unit_cost->pounds : kLast;
}

double studies_of(const ToolkitRow& row) {
  std::int64_t most = -1;
  for (const auto& line : row.effects) most = std::max(most, line.effect->studies.value_or(-1));
  return static_cast<double>(-most);
}

double grade_of(const ToolkitRow& row) {
  return row.effects.empty() ? kLast : static_cast<double>(row.effects.front().effect->grade);
}

// Effects of one measure beside each other, the largest first. The surest effect stands for a row.
std::pair<double, double> impact_of(const ToolkitRow& row) {
  if (row.effects.empty()) return {kLast, kLast};
  const Effect& effect = *row.effects.front().effect;
  return {static_cast<double>(effect.measure), -std::abs(effect.estimate)};
}

std::pair<double, double> place_of(const ToolkitRow& row, ToolkitOrder order) {
  switch (order) {
    case ToolkitOrder::title: return {};
    case ToolkitOrder::cost: return {cost_of(row), 0};
    case ToolkitOrder::cost_down: return {row.intervention->unit_cost ? -cost_of(row) : kLast, 0};
    case ToolkitOrder::grade: return {grade_of(row), studies_of(row)};
    case ToolkitOrder::studies: return {studies_of(row), 0};
    case ToolkitOrder::impact: return impact_of(row);
  }
  CW_CHECK(false);
}

void sort_rows(std::vector<ToolkitRow>& rows, ToolkitOrder order) {
  std::ranges::sort(rows, {}, [&](const ToolkitRow& row) {
    return std::tuple(place_of(row, order), std::string_view(row.intervention->title),
                      std::string_view(row.intervention->code));
  });
}

void sort_effects(std::vector<ToolkitEffect>& effects) {
  std::ranges::sort(effects, {}, [](const ToolkitEffect& line) {
    return std::tuple(line.effect->grade, -line.effect->studies.value_or(0),
                      std::string_view(line.effect->code));
  });
}

}  // namespace

missions::EffectSense sense_of(const ToolkitEffect& line) {
  return missions::sense_of(*line.effect, line.metric, line.per_unit);
}

bool is_return(const Effect& effect) {
  return effect.measure == EffectMeasure::return_per_pound ||
         effect.measure == EffectMeasure::pounds_per_person;
}

ToolkitRow row_of(const Directory& directory, const Intervention& intervention,
                  std::string_view outcome) {
  ToolkitRow row{.intervention = &intervention, .effects = {}, .returns = {}};
  for (const Effect* effect : directory.effects_of(intervention.code)) {
    const ToolkitEffect line = line_of(directory, *effect);
    if (!is_on(line, outcome)) {
      ++row.further;
    } else {
      (is_return(*effect) ? row.returns : row.effects).push_back(line);
    }
  }
  sort_effects(row.effects);
  sort_effects(row.returns);
  return row;
}

Toolkit toolkit_of(const Directory& directory, const ToolkitChoice& choice) {
  Toolkit toolkit;
  for (const Intervention& one : directory.interventions()) {
    ToolkitRow row = row_of(directory, one, choice.outcome);
    if (!fits(directory, row, choice)) continue;
    const bool is_idea = one.stage == InterventionStage::idea;
    (is_idea ? toolkit.ideas : toolkit.proven).push_back(std::move(row));
  }
  sort_rows(toolkit.proven, choice.order);
  sort_rows(toolkit.ideas, choice.order);
  return toolkit;
}

base::Result<void> check_held(const Directory& directory, const ToolkitChoice& choice) {
  if (!choice.service.empty() && directory.find_service(choice.service) == nullptr) {
    return no_such("service", choice.service);
  }
  if (!choice.mission.empty() && directory.find_mission(choice.mission) == nullptr) {
    return no_such("mission", choice.mission);
  }
  if (!is_outcome(directory, choice.outcome)) return no_such("outcome", choice.outcome);
  return {};
}

std::vector<OutcomeChoice> outcomes_of(const Directory& directory) {
  std::map<std::string, std::string> by_title;
  for (const Effect& effect : directory.effects()) {
    const auto* metric = effect.metric ? directory.find_metric(*effect.metric) : nullptr;
    if (metric != nullptr) {
      by_title.emplace(metric->short_title, metric->code);
    } else {
      by_title.emplace(with_capital(effect.outcome), effect.outcome);
    }
  }
  std::vector<OutcomeChoice> outcomes;
  for (const auto& [title, value] : by_title) outcomes.push_back({value, title});
  return outcomes;
}

}  // namespace commonweal::learning
