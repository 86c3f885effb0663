#pragma once

// In what an effect is measured, and by what it becomes a change in a metric. Ratios stand and are
// pooled as natural logarithms; pages show both.

#include <span>
#include <string_view>

#include "base/number_text.hpp"
#include "base/result.hpp"

namespace commonweal::missions {

enum class EffectMeasure {
  risk_ratio,
  odds_ratio,
  rate_ratio,
  hazard_ratio,
  risk_difference,
  standardised_difference,
  mean_difference,
  correlation,  // As Fisher's z.
  percent_change,
  count,
  return_per_pound,
  pounds_per_person,
};

inline constexpr EffectMeasure kEffectMeasures[] = {
    EffectMeasure::risk_ratio,       EffectMeasure::odds_ratio,
    EffectMeasure::rate_ratio,       EffectMeasure::hazard_ratio,
    EffectMeasure::risk_difference,  EffectMeasure::standardised_difference,
    EffectMeasure::mean_difference,  EffectMeasure::correlation,
    EffectMeasure::percent_change,   EffectMeasure::count,
    EffectMeasure::return_per_pound, EffectMeasure::pounds_per_person};

std::string_view code_word(EffectMeasure measure);  // "risk-ratio"
std::string_view words_of(EffectMeasure measure);   // "risk ratio"
base::Result<EffectMeasure> effect_measure_named(base::Field field);

// Whether its estimates are logarithms of ratios.
bool is_ratio(EffectMeasure measure);

// As it is read: a ratio out of its logarithm, a correlation out of Fisher's z, others as they are.
double as_read(EffectMeasure measure, double estimate);

// What stands for no effect, as it is read: 1 for ratios, else 0.
double none_of(EffectMeasure measure);

// How an effect becomes a change in the metric's unit.
enum class Conversion { risk, standard_deviation, unit, count, none };

std::string_view code_word(Conversion conversion);  // "standard-deviation"
base::Result<Conversion> conversion_named(base::Field field);

}  // namespace commonweal::missions
