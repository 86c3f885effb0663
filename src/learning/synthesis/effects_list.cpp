#include "learning/synthesis/effects_list.hpp"

#include <algorithm>
#include <functional>
#include <limits>
#include <optional>
#include <tuple>
#include <utility>

#include "base/problems.hpp"

namespace commonweal::learning {
namespace {

using missions::Effect;

template <class Value, class Named>
std::optional<Value> wanted(std::string_view place, const std::string& text, const Named& named,
                            base::Problems& problems) {
  if (text.empty()) return std::nullopt;
  const auto value = named(base::Field{.place = place, .text = text});
  const Value* found = problems.value_of(value);
  return found ? std::optional<Value>(*found) : std::nullopt;
}

template <class Value>
bool fits(const std::optional<Value>& wanted, Value value) {
  return !wanted || *wanted == value;
}

std::string title_of(const missions::Directory& directory, const Effect& effect) {
  const auto* intervention = directory.find_intervention(effect.intervention);
  return intervention == nullptr ? effect.intervention : intervention->title;
}

// What an effect is ordered by: a number, then words.
using Key = std::pair<double, std::string>;

Key key_of(const missions::Directory& directory, const Effect& effect, std::string_view by) {
  if (by == "outcome") return {0, effect.outcome};
  if (by == "estimate") return {missions::as_read(effect.measure, effect.estimate), ""};
  if (by == "grade") return {double(effect.grade), ""};
  if (by == "studies") return {double(effect.studies.value_or(0)), ""};
  if (by == "published") return {0, effect.published_on};
  return {0, title_of(directory, effect)};
}

}  // namespace

base::Result<std::vector<const Effect*>> chosen_effects(const missions::Directory& directory,
                                                        const EffectsText& text) {
  base::Problems problems;
  const auto measure = wanted<missions::EffectMeasure>("measure", text.measure,
                                                       missions::effect_measure_named, problems);
  const auto grade = wanted<missions::EvidenceGrade>("grade", text.grade,
                                                     missions::evidence_grade_named, problems);
  const auto origin = wanted<missions::EffectOrigin>("origin", text.origin,
                                                     missions::effect_origin_named, problems);
  std::string_view by = text.sort;
  const bool is_descending = by.starts_with('-');
  if (is_descending) by.remove_prefix(1);
  if (!by.empty() && std::ranges::count(kEffectOrders, by) == 0) {
    problems.add({.place = "sort",
                  .what = "Effects are not ordered by \"" + std::string(by) +
                          "\". Order them by intervention, outcome, estimate, grade, studies or "
                          "published."});
  }
  if (!problems.empty()) return std::move(problems).fail();
  std::vector<const Effect*> chosen;
  for (const Effect& effect : directory.effects()) {
    if (!text.intervention.empty() && effect.intervention != text.intervention) continue;
    if (!text.metric.empty() && effect.metric != text.metric) continue;
    if (!fits(measure, effect.measure) || !fits(grade, effect.grade)) continue;
    if (fits(origin, effect.origin)) chosen.push_back(&effect);
  }
  std::ranges::stable_sort(chosen, [&](const Effect* a, const Effect* b) {
    const auto key_a = key_of(directory, *a, by);
    const auto key_b = key_of(directory, *b, by);
    return is_descending ? key_b < key_a : key_a < key_b;
  });
  return chosen;
}

}  // namespace commonweal::learning
