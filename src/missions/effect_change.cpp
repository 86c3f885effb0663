#include "missions/effect_change.hpp"

#include <algorithm>
#include <utility>

#include "base/word_table.hpp"
#include "missions/effect_estimate.hpp"

namespace commonweal::missions {
namespace {

using methods::EffectScale;
using methods::EffectUnitsQuestion;
using methods::Quantity;

constexpr base::WordTable<EffectBasis, 2> kBases = {
    {{EffectBasis::pooled, "pooled"}, {EffectBasis::prediction, "prediction"}}};

// Effects are drawn from streams of their own, which hang on their codes alone: the same effect has
// the same draws wherever it is asked of. FNV-1a; the last bits are left to the inputs.
std::uint64_t stream_of(std::string_view code) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (const char letter : code) {
    hash = (hash ^ static_cast<unsigned char>(letter)) * 0x100000001b3;
  }
  return hash >> 3;
}

std::optional<Quantity> quantity(const EffectParts& parts, FactorKind kind) {
  const Factor* factor = factor_in(parts.factors, kind);
  if (factor == nullptr) return std::nullopt;
  return Quantity{.value = factor->value, .standard_error = factor->standard_error};
}

// Of a percentage change the level itself: the figure that the change is of.
std::optional<Quantity> baseline_of(const EffectParts& parts, EffectScale scale) {
  if (scale != EffectScale::percent_change) return quantity(parts, FactorKind::baseline_risk);
  const auto& level = parts.place.level;
  if (!level || !level->value) return std::nullopt;
  return Quantity{.value = *level->value};
}

// Only where the factor's country is asked of: how many there are elsewhere is not held.
std::optional<double> eligible_of(const EffectParts& parts) {
  if (!parts.place.is_metrics_own || !parts.intervention.eligible) return std::nullopt;
  return static_cast<double>(parts.intervention.eligible->people);
}

// A count moves by as much wherever a person lives; an average moves more where there are fewer.
bool is_total(const Metric& metric) { return metric.unit == "count" || metric.unit == "people"; }

std::optional<double> people_ratio(const EffectPlace& place) {
  const auto people_in = [](const std::optional<MetricLevel>& level) {
    return level && level->people.value_or(0) > 0 ? level->people : std::nullopt;
  };
  const auto here = people_in(place.level);
  const auto own = people_in(place.own_level);
  return here && own ? std::optional(*own / *here) : std::nullopt;
}

struct PerUnit {
  std::optional<Quantity> quantity = {};
  PerUnitFrom from = PerUnitFrom::nowhere;
};

PerUnit scaled(const Quantity& factor, double ratio) {
  Quantity here{.value = factor.value * ratio};
  if (factor.standard_error) here.standard_error = *factor.standard_error * ratio;
  return {.quantity = here, .from = PerUnitFrom::factor_scaled};
}

// What one of the outcome, or one person's change, does to the metric of the place.
PerUnit per_unit_of(const EffectParts& parts, EffectScale scale) {
  if (parts.metric == nullptr) return {};
  if (const auto factor = quantity(parts, FactorKind::per_unit)) {
    if (parts.place.is_metrics_own || is_total(*parts.metric)) {
      return {.quantity = factor, .from = PerUnitFrom::factor};
    }
    const auto ratio = people_ratio(parts.place);
    return ratio ? scaled(*factor, *ratio) : PerUnit{};
  }
  const auto eligible = eligible_of(parts);
  if (scale != EffectScale::percent_change || !eligible) return {};
  return {.quantity = Quantity{.value = 1 / *eligible}, .from = PerUnitFrom::eligible};
}

bool is_average(EffectScale scale) {
  return scale == EffectScale::standardised_difference || scale == EffectScale::difference ||
         scale == EffectScale::percent_change;
}

std::string add_factor(FactorKind kind, const Effect& effect) {
  return "Add a factor of the kind " + std::string(code_word(kind)) + " to the effect " +
         effect.code + ".";
}

std::string not_converted(const Effect& effect) {
  if (effect.conversion == Conversion::none) {
    return "Nothing says how this effect becomes a change in a metric: its conversion is none.";
  }
  return "A " + std::string(words_of(effect.measure)) + " does not become a change in a metric.";
}

// What the method lacks, by the name under which somebody can add it.
std::string missing_sentence(const base::Problem& problem, const EffectParts& parts,
                             EffectScale scale) {
  const Effect& effect = parts.effect;
  if (problem.place == "baseline" && baseline_of(parts, scale) == std::nullopt) {
    if (scale == EffectScale::percent_change) {
      return "No figure of the metric is held here that the change in per cent would be of.";
    }
    return "What happens without the intervention is not held. " +
           add_factor(FactorKind::baseline_risk, effect);
  }
  if (problem.place == "metric_sd" && !quantity(parts, FactorKind::metric_sd)) {
    return "How much the metric differs between people is not held. " +
           add_factor(FactorKind::metric_sd, effect);
  }
  return "The arithmetic cannot be done. " + problem.what;
}

EffectUnitsQuestion question_of(const EffectChange& change, EffectScale scale,
                                const PerUnit& per_unit, const methods::EffectEstimate& estimate) {
  const EffectParts& parts = change.of;
  return {.scale = scale,
          .effect = estimate,
          .reach = change.reach_asked,
          .eligible = change.eligible,
          .baseline = baseline_of(parts, scale),
          .metric_sd = quantity(parts, FactorKind::metric_sd),
          .deadweight = quantity(parts, FactorKind::deadweight),
          .drop_out = quantity(parts, FactorKind::drop_out),
          .transportability = quantity(parts, FactorKind::transportability),
          .per_unit = per_unit.quantity,
          .better = better_of(parts.metric),
          .seed = change.question.seed,
          .stream = stream_of(parts.effect.code)};
}

ChangeUnit unit_of(EffectScale scale, const PerUnit& per_unit) {
  if (per_unit.quantity) return ChangeUnit::metric;
  return is_average(scale) ? ChangeUnit::each_person : ChangeUnit::people;
}

void convert(EffectScale scale, EffectChange& change) {
  const PerUnit per_unit = per_unit_of(change.of, scale);
  const auto [estimate, from] = estimate_of(change.of.effect, change.question.basis);
  auto units = methods::effect_in_units(question_of(change, scale, per_unit, estimate));
  if (!units) {
    for (const auto& problem : units.error().problems) {
      change.missing.push_back(missing_sentence(problem, change.of, scale));
    }
    return;
  }
  change.error_from = from;
  change.per_unit_from = per_unit.from;
  change.unit = unit_of(scale, per_unit);
  change.units = *std::move(units);
  if (change.of.intervention.unit_cost) {
    change.pounds = change.of.intervention.unit_cost->pounds * change.units->reach;
  }
}

double reach_of(const EffectChangeQuestion& question, const std::optional<double>& eligible) {
  if (question.reach) return *question.reach;
  const double most = eligible.value_or(kExampleReach);
  return question.if_none == ReachIfNone::all_eligible ? most : std::min(most, kExampleReach);
}

std::optional<double> months(const std::optional<std::int64_t>& whole) {
  return whole ? std::optional(static_cast<double>(*whole)) : std::nullopt;
}

}  // namespace

std::string_view code_word(EffectBasis basis) { return base::word_of(kBases, basis); }

base::Result<EffectBasis> effect_basis_named(base::Field field) {
  return base::value_named(kBases, field);
}

const Factor* factor_in(const std::vector<const Factor*>& factors, FactorKind kind) {
  const auto found = std::ranges::find(factors, kind, &Factor::kind);
  return found == factors.end() ? nullptr : *found;
}

std::optional<EffectScale> scale_of(const Effect& effect) {
  if (effect.conversion == Conversion::none) return std::nullopt;
  switch (effect.measure) {
    case EffectMeasure::risk_ratio: return EffectScale::risk_ratio;
    case EffectMeasure::odds_ratio: return EffectScale::odds_ratio;
    case EffectMeasure::rate_ratio: return EffectScale::rate_ratio;
    case EffectMeasure::hazard_ratio: return EffectScale::hazard_ratio;
    case EffectMeasure::risk_difference: return EffectScale::risk_difference;
    case EffectMeasure::standardised_difference: return EffectScale::standardised_difference;
    case EffectMeasure::mean_difference: return EffectScale::difference;
    case EffectMeasure::percent_change: return EffectScale::percent_change;
    case EffectMeasure::count: return EffectScale::count;
    case EffectMeasure::correlation:
    case EffectMeasure::return_per_pound:
    case EffectMeasure::pounds_per_person: break;
  }
  return std::nullopt;
}

bool has_prediction(const Effect& effect) { return effect.predicted.has_value(); }

methods::Better better_of(const Metric* metric) {
  if (metric == nullptr || metric->direction == Direction::neutral) {
    return methods::Better::neither;
  }
  return metric->direction == Direction::higher ? methods::Better::higher : methods::Better::lower;
}

EffectChange effect_change(EffectParts parts, const EffectChangeQuestion& question) {
  const auto eligible = eligible_of(parts);
  EffectChange change{.of = std::move(parts),
                      .question = question,
                      .reach_asked = reach_of(question, eligible),
                      .eligible = eligible,
                      .units = std::nullopt,
                      .missing = {},
                      .course = {},
                      .pounds = std::nullopt};
  change.course = {.onset_months = months(change.of.effect.onset_months),
                   .duration_months = months(change.of.effect.duration_months)};
  if (const auto scale = scale_of(change.of.effect)) {
    convert(*scale, change);
  } else {
    change.missing.push_back(not_converted(change.of.effect));
  }
  return change;
}

}  // namespace commonweal::missions
