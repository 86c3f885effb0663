#include "methods/effect_units/effect_draws.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"
#include "methods/effect_units/closed_form.hpp"
#include "methods/effect_units/deviates.hpp"
#include "methods/effect_units/person_change.hpp"

namespace commonweal::methods {
namespace {

using base::RandomStream;
using Column = std::vector<double>;
using Columns = std::array<Column, kEffectInputs>;  // Empty: the input is exact.

constexpr std::uint64_t kStreamsEach = 8;  // Of one effect: more than it has inputs.

double effect_deviate(RandomStream& stream, const EffectEstimate& effect) {
  const double deviate =
      effect.degrees ? student_deviate(stream, *effect.degrees) : stream.normal();
  return effect.value + *effect.standard_error * deviate;
}

double deviate_of(RandomStream& stream, const EffectUnitsQuestion& question, EffectInput input) {
  if (input == EffectInput::effect) return effect_deviate(stream, question.effect);
  const auto& [value, error] = quantity_of(question, input).value();
  const MeanAndSd moments{.mean = value, .standard_deviation = error.value()};
  const bool is_baseline = input == EffectInput::baseline;
  if (is_baseline && question.scale == EffectScale::rate_ratio) {
    return gamma_deviate(stream, moments);
  }
  const bool is_share = input == EffectInput::deadweight || input == EffectInput::drop_out ||
                        (is_baseline && is_of_risk(question.scale));
  if (is_share) return beta_deviate(stream, moments);
  return moments.mean + moments.standard_deviation * stream.normal();
}

bool is_used(EffectScale scale, EffectInput input) {
  if (input == EffectInput::baseline) return needs_baseline(scale);
  return input != EffectInput::metric_sd || scale == EffectScale::standardised_difference;
}

bool is_uncertain(const EffectUnitsQuestion& question, EffectInput input) {
  if (!is_used(question.scale, input)) return false;
  if (input == EffectInput::effect) return *question.effect.standard_error > 0;
  const auto& quantity = quantity_of(question, input);
  return quantity && quantity->standard_error.value_or(0) > 0;
}

Columns columns_of(const EffectUnitsQuestion& question) {
  Columns columns;
  for (std::size_t i = 0; i < kEffectInputs; ++i) {
    const auto input = static_cast<EffectInput>(i);
    if (!is_uncertain(question, input)) continue;
    RandomStream stream(question.seed, question.stream * kStreamsEach + i);
    columns[i].resize(question.draws);
    for (double& draw : columns[i]) draw = deviate_of(stream, question, input);
  }
  return columns;
}

void take(const Columns& columns, std::size_t draw, std::optional<std::size_t> held,
          InputValues& values) {
  for (std::size_t i = 0; i < kEffectInputs; ++i) {
    if (!columns[i].empty() && i != held) values[i] = columns[i][draw];
  }
}

Column changes_of(const EffectUnitsQuestion& question, const Columns& columns,
                  std::optional<std::size_t> held) {
  Column changes(question.draws);
  InputValues values = values_of(question);
  for (std::size_t draw = 0; draw < question.draws; ++draw) {
    take(columns, draw, held, values);
    changes[draw] = person_change(question.scale, values);
  }
  return changes;
}

double capped_share_of(const EffectUnitsQuestion& question, const Columns& columns) {
  if (question.scale != EffectScale::risk_ratio) return 0;
  InputValues values = values_of(question);
  std::size_t capped = 0;
  for (std::size_t draw = 0; draw < question.draws; ++draw) {
    take(columns, draw, std::nullopt, values);
    const double risk = at(values, EffectInput::baseline);
    capped += risk * std::exp(at(values, EffectInput::effect)) > 1;
  }
  return static_cast<double>(capped) / static_cast<double>(question.draws);
}

double variance_of(const Column& values) {
  const double count = static_cast<double>(values.size());
  double sum = 0;
  for (const double value : values) sum += value;
  double squares = 0;
  for (const double value : values) squares += (value - sum / count) * (value - sum / count);
  return squares / count;
}

double width_squared_of(Column values) {
  std::ranges::sort(values);
  const double width = quantile_of_sorted(values, 0.9) - quantile_of_sorted(values, 0.1);
  return width * width;
}

}  // namespace

double quantile_of_sorted(const std::vector<double>& sorted, double share) {
  CW_CHECK(!sorted.empty());
  const double place = share * static_cast<double>(sorted.size() - 1);
  const auto below = static_cast<std::size_t>(place);
  if (below + 1 >= sorted.size()) return sorted.back();
  return std::lerp(sorted[below], sorted[below + 1], place - std::floor(place));
}

std::vector<double> change_draws(const EffectUnitsQuestion& question) {
  return changes_of(question, columns_of(question), std::nullopt);
}

EffectDraws effect_draws(const EffectUnitsQuestion& question) {
  const Columns columns = columns_of(question);
  EffectDraws draws{.changes = changes_of(question, columns, std::nullopt),
                    .capped_share = capped_share_of(question, columns)};
  const bool by_variance = has_moments(question);
  const auto width_of = [&](const Column& changes) {
    return by_variance ? variance_of(changes) : width_squared_of(changes);
  };
  const double whole = width_of(draws.changes);
  for (std::size_t i = 0; i < kEffectInputs; ++i) {
    if (columns[i].empty() || !(whole > 0)) continue;
    const double without = width_of(changes_of(question, columns, i));
    draws.variance_shares[i] = std::clamp(1 - without / whole, 0.0, 1.0);
  }
  return draws;
}

}  // namespace commonweal::methods
