#include "methods/effect_units/effect_units.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "methods/effect_units/closed_form.hpp"
#include "methods/effect_units/effect_check.hpp"
#include "methods/effect_units/effect_draws.hpp"
#include "methods/effect_units/person_change.hpp"

namespace commonweal::methods {
namespace {

struct StepOfInput {
  EffectStepKind kind;
  EffectInput input;
};
constexpr StepOfInput kFactorSteps[] = {
    {EffectStepKind::deadweight, EffectInput::deadweight},
    {EffectStepKind::drop_out, EffectInput::drop_out},
    {EffectStepKind::transportability, EffectInput::transportability},
};

EffectStep step_of(const EffectUnitsQuestion& question, const StepOfInput& of) {
  const auto& quantity = quantity_of(question, of.input);
  return {.kind = of.kind,
          .value = at(values_of(question), of.input),
          .standard_error = quantity ? quantity->standard_error : std::nullopt,
          .is_given = quantity.has_value(),
          .change = std::nullopt,
          .variance_share = std::nullopt};
}

EffectStep plain_step(EffectStepKind kind, double value, std::optional<double> change) {
  return {.kind = kind,
          .value = value,
          .standard_error = std::nullopt,
          .is_given = true,
          .change = change,
          .variance_share = std::nullopt};
}

double factor_of(const EffectStep& step) {
  return step.kind == EffectStepKind::transportability ? step.value : 1 - step.value;
}

std::vector<EffectStep> steps_of(const EffectUnitsQuestion& question, double reach) {
  const auto scale = question.scale;
  std::vector<EffectStep> steps;
  steps.push_back(plain_step(EffectStepKind::effect, question.effect.value, std::nullopt));
  steps.back().standard_error = question.effect.standard_error;
  if (needs_baseline(scale)) {
    steps.push_back(step_of(question, {EffectStepKind::baseline, EffectInput::baseline}));
  }
  if (scale == EffectScale::standardised_difference) {
    steps.push_back(step_of(question, {EffectStepKind::metric_sd, EffectInput::metric_sd}));
  }
  double change = core_change(scale, values_of(question));
  steps.push_back(plain_step(EffectStepKind::each_person, change, change));
  for (const auto& factor : kFactorSteps) {
    steps.push_back(step_of(question, factor));
    change *= factor_of(steps.back());
    steps.back().change = change;
  }
  change *= reach;
  steps.push_back(plain_step(EffectStepKind::reach, reach, change));
  steps.push_back(step_of(question, {EffectStepKind::per_unit, EffectInput::per_unit}));
  steps.back().change = change * steps.back().value;
  return steps;
}

std::optional<EffectInput> input_of(EffectStepKind kind) {
  switch (kind) {
    case EffectStepKind::effect: return EffectInput::effect;
    case EffectStepKind::baseline: return EffectInput::baseline;
    case EffectStepKind::metric_sd: return EffectInput::metric_sd;
    case EffectStepKind::deadweight: return EffectInput::deadweight;
    case EffectStepKind::drop_out: return EffectInput::drop_out;
    case EffectStepKind::transportability: return EffectInput::transportability;
    case EffectStepKind::per_unit: return EffectInput::per_unit;
    case EffectStepKind::each_person:
    case EffectStepKind::reach: break;
  }
  return std::nullopt;
}

std::vector<double> times(std::vector<double> draws, double factor) {
  for (double& draw : draws) draw *= factor;
  return draws;
}

void add_spread(EffectUnits& units) {
  const auto& question = units.question;
  EffectDraws draws = effect_draws(question);
  for (auto& step : units.steps) {
    if (const auto input = input_of(step.kind)) {
      step.variance_share = draws.variance_shares[static_cast<std::size_t>(*input)];
    }
  }
  units.capped_share = draws.capped_share;
  units.spread =
      spread_of(times(draws.changes, units.reach), question.better, has_moments(question));
  units.closed_form = closed_form_of(question);
  if (units.closed_form) {
    units.closed_form->mean *= units.reach;
    units.closed_form->standard_deviation *= units.reach;
    units.closed_form->is_exact = units.closed_form->is_exact && draws.capped_share == 0;
  }
  units.draws = std::move(draws.changes);
}

Limits middle(const std::vector<double>& sorted, double share) {
  return {.lower = quantile_of_sorted(sorted, (1 - share) / 2),
          .upper = quantile_of_sorted(sorted, (1 + share) / 2)};
}

template <class Is>
double share_that(const std::vector<double>& draws, const Is& is) {
  const auto count = std::ranges::count_if(draws, is);
  return static_cast<double>(count) / static_cast<double>(draws.size());
}

std::optional<double> better_share(const std::vector<double>& draws, Better better) {
  if (better == Better::neither) return std::nullopt;
  return share_that(draws,
                    [&](double draw) { return better == Better::higher ? draw > 0 : draw < 0; });
}

void add_moments(const std::vector<double>& draws, EffectSpread& spread) {
  const double count = static_cast<double>(draws.size());
  double sum = 0;
  for (const double draw : draws) sum += draw;
  double squares = 0;
  for (const double draw : draws) squares += (draw - sum / count) * (draw - sum / count);
  spread.mean = sum / count;
  spread.standard_deviation = std::sqrt(squares / (count - 1));
}

bool is_capped(const EffectUnitsQuestion& question) {
  return question.scale == EffectScale::risk_ratio &&
         question.baseline->value * std::exp(question.effect.value) > 1;
}

}  // namespace

EffectSpread spread_of(std::vector<double> draws, Better better, bool has_moments) {
  EffectSpread spread{};
  if (has_moments) add_moments(draws, spread);
  spread.better = better_share(draws, better);
  spread.falls = share_that(draws, [](double draw) { return draw < 0; });
  std::ranges::sort(draws);
  spread.median = quantile_of_sorted(draws, 0.5);
  spread.within_50 = middle(draws, 0.5);
  spread.within_80 = middle(draws, 0.8);
  spread.within_95 = middle(draws, 0.95);
  return spread;
}

base::Result<EffectUnits> effect_in_units(const EffectUnitsQuestion& question) {
  auto problems = problems_of_effect(question);
  if (!problems.empty()) return std::move(problems).fail();
  const double reach = std::min(question.reach, question.eligible.value_or(question.reach));
  const double each = person_change(question.scale, values_of(question));
  EffectUnits units{.question = question,
                    .reach = reach,
                    .change_each = each,
                    .change = each * reach,
                    .risk_is_capped = is_capped(question),
                    .steps = steps_of(question, reach),
                    .spread = std::nullopt,
                    .closed_form = std::nullopt,
                    .draws = {}};
  if (question.effect.standard_error) add_spread(units);
  return units;
}

}  // namespace commonweal::methods
