#include "missions/metric_interventions.hpp"

#include <algorithm>
#include <utility>

#include "base/word_table.hpp"

namespace commonweal::missions {
namespace {

using methods::OverlapRule;

constexpr base::WordTable<OverlapRule, 3> kRules = {{{OverlapRule::same_people, "same-people"},
                                                     {OverlapRule::by_chance, "by-chance"},
                                                     {OverlapRule::apart, "apart"}}};

bool names(const Intervention& one, const Intervention& other) {
  return std::ranges::find(one.overlaps, other.code) != one.overlaps.end();
}

// For whom both could be: the larger of the two crowds.
std::optional<double> eligible_for_both(const EffectChange& first, const EffectChange& second) {
  if (!first.eligible || !second.eligible) return std::nullopt;
  return std::max(*first.eligible, *second.eligible);
}

void add_missing(const EffectChange& change, Together& together) {
  if (change.units && change.unit == ChangeUnit::metric) return;
  together.missing.push_back(change.of.intervention.title + ", " + change.of.effect.outcome +
                             ": how far it moves this metric here cannot be said.");
}

}  // namespace

std::string_view code_word(OverlapRule rule) { return base::word_of(kRules, rule); }

Together together_of(const EffectChange& first, const EffectChange& second) {
  const auto& one = first.of.intervention;
  const auto& other = second.of.intervention;
  Together together{.first = &first,
                    .second = &second,
                    .is_said_to_overlap = names(one, other) || names(other, one),
                    .rules = {},
                    .missing = {}};
  add_missing(first, together);
  add_missing(second, together);
  if (!together.missing.empty()) return together;
  const std::vector<methods::EffectUnits> units{*first.units, *second.units};
  const auto eligible = eligible_for_both(first, second);
  for (const auto rule : {OverlapRule::same_people, OverlapRule::by_chance, OverlapRule::apart}) {
    // Different people come from different crowds, unless somebody says that they are one.
    const bool is_one_crowd = rule != OverlapRule::apart || together.is_said_to_overlap;
    auto combined = methods::combine(units, {.rule = rule,
                                             .eligible = is_one_crowd ? eligible : std::nullopt,
                                             .better = first.units->question.better});
    if (combined) together.rules.push_back({.rule = rule, .effect = *std::move(combined)});
  }
  return together;
}

}  // namespace commonweal::missions
