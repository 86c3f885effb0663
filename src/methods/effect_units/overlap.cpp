#include "methods/effect_units/overlap.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>

#include "base/problems.hpp"

namespace commonweal::methods {
namespace {

using Parts = std::span<const EffectUnits>;

base::Problems problems_of(Parts parts, const OverlapQuestion& question) {
  base::Problems problems;
  if (parts.empty()) problems.add({.place = "parts", .what = "Give an intervention to combine."});
  for (const auto& part : parts) {
    if (part.question.draws == parts.front().question.draws) continue;
    problems.add({.place = "parts", .what = "All effects must have as many draws."});
    break;
  }
  if (question.rule == OverlapRule::by_chance && !question.eligible) {
    problems.add({.place = "eligible",
                  .what = "Give how many people are eligible: chance overlap depends on it."});
  }
  const auto reaches_more = [&](const EffectUnits& part) {
    return question.eligible && part.reach > *question.eligible;
  };
  if (std::ranges::any_of(parts, reaches_more)) {
    problems.add({.place = "eligible",
                  .what = "Fewer people are eligible than one of the interventions reaches."});
  }
  return problems;
}

bool is_worse(const EffectUnits& part, Better better) {
  if (better == Better::neither) return false;
  return better == Better::higher ? part.change_each < 0 : part.change_each > 0;
}

// Those that do most for one person first; of equals the one given first.
std::vector<std::size_t> strongest_first(Parts parts) {
  std::vector<std::size_t> order(parts.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, std::ranges::greater{},
                           [&](std::size_t i) { return std::abs(parts[i].change_each); });
  return order;
}

// People for whom each counts, where those reached are taken from the same crowd.
std::vector<OverlapPart> from_the_same(Parts parts, const OverlapQuestion& question) {
  std::vector<OverlapPart> counted(parts.size());
  double covered[2] = {0, 0};  // By those that raise the metric, by those that lower it.
  for (const std::size_t i : strongest_first(parts)) {
    const double reach = parts[i].reach;
    counted[i] = {.reach = reach, .counted = reach};
    if (is_worse(parts[i], question.better)) continue;
    double& so_far = covered[parts[i].change_each < 0 ? 1 : 0];
    counted[i].counted = std::max(0.0, reach - so_far);
    so_far = std::max(so_far, reach);
  }
  return counted;
}

std::vector<OverlapPart> of_different_people(Parts parts, const OverlapQuestion& question) {
  std::vector<OverlapPart> counted(parts.size());
  double left = question.eligible.value_or(INFINITY);
  for (const std::size_t i : strongest_first(parts)) {
    const double reach = parts[i].reach;
    counted[i] = {.reach = reach, .counted = reach};
    if (is_worse(parts[i], question.better)) continue;
    counted[i].counted = std::min(reach, left);
    left -= counted[i].counted;
  }
  return counted;
}

std::vector<OverlapPart> counted_of(Parts parts, const OverlapQuestion& question) {
  switch (question.rule) {
    case OverlapRule::same_people: return from_the_same(parts, question);
    case OverlapRule::apart: return of_different_people(parts, question);
    case OverlapRule::by_chance: break;
  }
  std::vector<OverlapPart> all;
  for (const auto& part : parts) all.push_back({.reach = part.reach, .counted = part.reach});
  return all;
}

double people_of(Parts parts, const OverlapQuestion& question) {
  double most = 0;
  double sum = 0;
  double missed = 1;
  for (const auto& part : parts) {
    most = std::max(most, part.reach);
    sum += part.reach;
    missed *= 1 - part.reach / question.eligible.value_or(INFINITY);
  }
  switch (question.rule) {
    case OverlapRule::same_people: return most;
    case OverlapRule::apart: return std::min(sum, question.eligible.value_or(sum));
    case OverlapRule::by_chance: break;
  }
  return *question.eligible * (1 - missed);
}

// What a person has without any of them, in the metric's unit: the largest of the baselines. None
// unless all effects are ratios.
std::optional<double> shared_baseline(Parts parts) {
  double largest = 0;
  for (const auto& part : parts) {
    if (!is_ratio(part.question.scale)) return std::nullopt;
    const auto values = values_of(part.question);
    const double baseline = at(values, EffectInput::baseline) * at(values, EffectInput::per_unit);
    if (std::abs(baseline) > std::abs(largest)) largest = baseline;
  }
  return largest;
}

// The change of the metric from the changes for each person reached.
class Joined {
 public:
  Joined(Parts parts, const OverlapQuestion& question, const std::vector<OverlapPart>& counted)
      : counted_(counted) {
    if (question.rule != OverlapRule::by_chance) return;
    baseline_ = shared_baseline(parts);
    eligible_ = *question.eligible;
  }

  template <class ChangeEach>
  double change(const ChangeEach& change_each) const {
    double sum = 0;
    double left = 1;  // Of the baseline.
    for (std::size_t i = 0; i < counted_.size(); ++i) {
      const double change = counted_[i].counted * change_each(i);
      sum += change;
      if (baseline_) left *= 1 + change / (eligible_ * *baseline_);
    }
    return baseline_ ? eligible_ * *baseline_ * (left - 1) : sum;
  }

 private:
  const std::vector<OverlapPart>& counted_;
  std::optional<double> baseline_;
  double eligible_ = 0;
};

std::optional<EffectSpread> joined_spread(Parts parts, const Joined& joined, Better better) {
  bool has_mean = true;
  for (const auto& part : parts) {
    if (!part.spread) return std::nullopt;
    has_mean = has_mean && part.spread->mean.has_value();
  }
  std::vector<double> draws(parts.front().draws.size());
  for (std::size_t draw = 0; draw < draws.size(); ++draw) {
    draws[draw] = joined.change([&](std::size_t i) { return parts[i].draws[draw]; });
  }
  return spread_of(std::move(draws), better, has_mean);
}

}  // namespace

base::Result<CombinedEffect> combine(std::span<const EffectUnits> parts,
                                     const OverlapQuestion& question) {
  auto problems = problems_of(parts, question);
  if (!problems.empty()) return std::move(problems).fail();
  CombinedEffect combined{.change = 0,
                          .added = 0,
                          .people = people_of(parts, question),
                          .spread = std::nullopt,
                          .parts = counted_of(parts, question)};
  const Joined joined(parts, question, combined.parts);
  for (const auto& part : parts) combined.added += part.change;
  combined.change = joined.change([&](std::size_t i) { return parts[i].change_each; });
  combined.spread = joined_spread(parts, joined, question.better);
  return combined;
}

}  // namespace commonweal::methods
