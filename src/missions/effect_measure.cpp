#include "missions/effect_measure.hpp"

#include <cmath>

#include "base/word_table.hpp"

namespace commonweal::missions {
namespace {

using enum EffectMeasure;

constexpr base::WordTable<EffectMeasure, 12> kCodes = {
    {{risk_ratio, "risk-ratio"},
     {odds_ratio, "odds-ratio"},
     {rate_ratio, "rate-ratio"},
     {hazard_ratio, "hazard-ratio"},
     {risk_difference, "risk-difference"},
     {standardised_difference, "standardised-difference"},
     {mean_difference, "mean-difference"},
     {correlation, "correlation"},
     {percent_change, "percent-change"},
     {count, "count"},
     {return_per_pound, "return-per-pound"},
     {pounds_per_person, "pounds-per-person"}}};

constexpr base::WordTable<EffectMeasure, 12> kWords = {
    {{risk_ratio, "risk ratio"},
     {odds_ratio, "odds ratio"},
     {rate_ratio, "rate ratio"},
     {hazard_ratio, "hazard ratio"},
     {risk_difference, "risk difference"},
     {standardised_difference, "standardised mean difference"},
     {mean_difference, "mean difference"},
     {correlation, "correlation"},
     {percent_change, "percentage change"},
     {count, "count per person"},
     {return_per_pound, "return for each pound"},
     {pounds_per_person, "pounds saved for each person"}}};

constexpr base::WordTable<Conversion, 5> kConversions = {
    {{Conversion::risk, "risk"},
     {Conversion::standard_deviation, "standard-deviation"},
     {Conversion::unit, "unit"},
     {Conversion::count, "count"},
     {Conversion::none, "none"}}};

}  // namespace

std::string_view code_word(EffectMeasure measure) { return base::word_of(kCodes, measure); }
std::string_view words_of(EffectMeasure measure) { return base::word_of(kWords, measure); }

base::Result<EffectMeasure> effect_measure_named(base::Field field) {
  return base::value_named(kCodes, field);
}

bool is_ratio(EffectMeasure measure) {
  return measure == risk_ratio || measure == odds_ratio || measure == rate_ratio ||
         measure == hazard_ratio;
}

double as_read(EffectMeasure measure, double estimate) {
  if (is_ratio(measure)) return std::exp(estimate);
  return measure == correlation ? std::tanh(estimate) : estimate;
}

double none_of(EffectMeasure measure) { return is_ratio(measure) ? 1 : 0; }

std::string_view code_word(Conversion conversion) {
  return base::word_of(kConversions, conversion);
}

base::Result<Conversion> conversion_named(base::Field field) {
  return base::value_named(kConversions, field);
}

}  // namespace commonweal::missions
