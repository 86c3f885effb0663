#include "investment/appraisal/case_factors.hpp"

#include <functional>
#include <set>
#include <utility>
#include <vector>

#include "base/parallel.hpp"
#include "methods/effect_units/effect_check.hpp"
#include "methods/effect_units/person_change.hpp"

namespace commonweal::investment {
namespace {

using methods::Better;
using methods::DrawPlan;
using methods::Factor;

struct Used {
  std::set<std::string, std::less<>> effects;
  std::set<std::string, std::less<>> values;
};

Used used_by(std::span<const Proposal> proposals) {
  Used used;
  for (const auto& proposal : proposals) {
    for (const auto& line : proposal.reach) used.effects.insert(line.effect);
    for (const auto& line : proposal.benefits) used.values.insert(line.value);
  }
  return used;
}

methods::EffectUnitsQuestion for_one_person(methods::EffectUnitsQuestion question) {
  question.reach = 1;
  question.eligible.reset();
  return question;
}

Factor people_factor(const DrawPlan& plan, const CaseEffect& effect) {
  auto question = for_one_person(*effect.question);
  question.per_unit.reset();
  Factor people = methods::effect_factor(plan, question);
  if (better_sign(effect) > 0) return people;
  for (double& draw : people.draws) draw = -draw;
  people.moments.mean = -people.moments.mean;
  people.spread = methods::times(people.spread, -1);
  return people;
}

bool can_be_drawn(const CaseEffect& effect) {
  return effect.question && methods::problems_of_effect(for_one_person(*effect.question)).empty();
}

std::optional<methods::ValueRange> range_of(const Case& of, const UnitValue& value) {
  const auto index = index_of(of);
  const auto priced = index ? value_in(*index, value, of.price_year) : std::nullopt;
  if (!priced || !priced->low || !priced->high) return std::nullopt;
  const methods::ValueRange range{*priced->low, priced->central, *priced->high};
  return methods::is_uncertain(range) ? std::optional(range) : std::nullopt;
}

}  // namespace

CaseFactors::CaseFactors(const Case& of, std::span<const Proposal> proposals, const DrawPlan& plan,
                         unsigned threads)
    : plan_(plan) {
  const Used used = used_by(proposals);
  std::vector<std::function<void()>> drawing;
  const auto add = [&](Held& held, const std::string& code, std::function<Factor()> draw) {
    Factor& factor = factors_.emplace_back();
    held[code] = &factor;
    drawing.emplace_back([&factor, draw = std::move(draw)] { factor = draw(); });
  };
  for (const auto& effect : of.effects) {
    if (!used.effects.contains(effect.code) || !can_be_drawn(effect)) continue;
    add(people_changed_, effect.code, [&] { return people_factor(plan, effect); });
    if (!effect.moves_metric()) continue;
    add(metric_changes_, effect.code,
        [&] { return methods::effect_factor(plan, for_one_person(*effect.question)); });
  }
  for (const auto& value : of.tables.unit_values) {
    const auto range = used.values.contains(value.code) ? range_of(of, value) : std::nullopt;
    if (!range) continue;
    add(unit_values_, value.code, [&plan, &value, range] {
      return methods::range_factor(plan, "unit-value/" + value.code, *range);
    });
  }
  base::parallel_for(drawing.size(), {.chunk_size = 1, .threads = threads},
                     [&](const base::Chunk& chunk) { drawing[chunk.first](); });
}

const Factor* CaseFactors::metric_change(std::string_view effect) const {
  const auto found = metric_changes_.find(effect);
  return found == metric_changes_.end() ? nullptr : found->second;
}

const Factor* CaseFactors::people_changed(std::string_view effect) const {
  const auto found = people_changed_.find(effect);
  return found == people_changed_.end() ? nullptr : found->second;
}

const Factor* CaseFactors::unit_value(std::string_view code) const {
  const auto found = unit_values_.find(code);
  return found == unit_values_.end() ? nullptr : found->second;
}

double better_sign(const CaseEffect& effect) {
  const auto& question = effect.question.value();
  const bool is_directed = question.per_unit && question.better != Better::neither;
  if (is_directed) {
    const double moved = question.per_unit->value < 0 ? -1 : 1;
    return question.better == Better::lower ? -moved : moved;
  }
  return methods::core_change(question.scale, methods::values_of(question)) < 0 ? -1 : 1;
}

std::optional<methods::PriceIndex> index_of(const Case& of) {
  auto index = price_index_of(of.tables);
  return index ? std::optional(*std::move(index)) : std::nullopt;
}

}  // namespace commonweal::investment
