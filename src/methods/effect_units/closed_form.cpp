#include "methods/effect_units/closed_form.hpp"

#include <cmath>

#include "methods/effect_units/person_change.hpp"
#include "methods/effect_units/product_moments.hpp"

namespace commonweal::methods {
namespace {

constexpr double kDegreesWithVariance = 2;  // More than so many.

Moments moments_of(const std::optional<Quantity>& quantity, double otherwise) {
  if (!quantity) return {.mean = otherwise, .variance = 0};
  const double error = quantity->standard_error.value_or(0);
  return {.mean = quantity->value, .variance = error * error};
}

// Requires that they exist.
Moments moments_of(const EffectEstimate& effect) {
  const double error = effect.standard_error.value_or(0);
  const auto& degrees = effect.degrees;
  const double wider = degrees ? *degrees / (*degrees - kDegreesWithVariance) : 1;
  return {.mean = effect.value, .variance = error * error * wider};
}

// How a risk with the intervention goes with the logarithm of the ratio and with the risk without.
struct Slopes {
  double by_log_ratio;
  double by_risk;
  double by_log_ratio_twice;
  double by_risk_twice;
};

Slopes slopes_of_odds(double log_ratio, double risk) {
  const double with = risk_with(EffectScale::odds_ratio, log_ratio, risk);
  const double both = with * (1 - with);
  const double neither = risk * (1 - risk);
  return {.by_log_ratio = both,
          .by_risk = both / neither,
          .by_log_ratio_twice = both * (1 - 2 * with),
          .by_risk_twice = 2 * both * (risk - with) / (neither * neither)};
}

Slopes slopes_of_hazard(double log_ratio, double risk) {
  const double ratio = std::exp(log_ratio);
  const double log_left = std::log1p(-risk);
  const double left = std::exp(ratio * log_left);  // With the intervention.
  return {.by_log_ratio = -ratio * log_left * left,
          .by_risk = ratio * left / (1 - risk),
          .by_log_ratio_twice = -ratio * log_left * left * (1 + ratio * log_left),
          .by_risk_twice = -ratio * (ratio - 1) * left / ((1 - risk) * (1 - risk))};
}

Moments by_delta(const EffectUnitsQuestion& question, const Moments& effect, const Moments& risk) {
  const auto scale = question.scale;
  const Slopes slopes = scale == EffectScale::odds_ratio ? slopes_of_odds(effect.mean, risk.mean)
                                                         : slopes_of_hazard(effect.mean, risk.mean);
  const double change = risk_with(scale, effect.mean, risk.mean) - risk.mean;
  const double bend =
      slopes.by_log_ratio_twice * effect.variance + slopes.by_risk_twice * risk.variance;
  const double by_effect = slopes.by_log_ratio * slopes.by_log_ratio * effect.variance;
  const double by_risk = (slopes.by_risk - 1) * (slopes.by_risk - 1) * risk.variance;
  return {.mean = change + bend / 2, .variance = by_effect + by_risk};
}

Moments core_moments(const EffectUnitsQuestion& question) {
  constexpr double kPercent = 100;
  const Moments effect = moments_of(question.effect);
  const Moments baseline = moments_of(question.baseline, 0);
  switch (question.scale) {
    case EffectScale::risk_ratio:
    case EffectScale::rate_ratio:
      return product_of({baseline, plus(moments_of_exponential(effect), -1)});
    case EffectScale::odds_ratio:
    case EffectScale::hazard_ratio: return by_delta(question, effect, baseline);
    case EffectScale::standardised_difference:
      return product_of({effect, moments_of(question.metric_sd, 0)});
    case EffectScale::percent_change: return product_of({baseline, times(effect, 1 / kPercent)});
    case EffectScale::risk_difference:
    case EffectScale::difference:
    case EffectScale::count: break;
  }
  return effect;
}

Moments less(const std::optional<Quantity>& share) {
  return plus(times(moments_of(share, 0), -1), 1);
}

// A risk that is cut at 1 has moments, but none that are those of the product.
bool is_cut_from_none(const EffectUnitsQuestion& question) {
  return question.scale == EffectScale::risk_ratio && question.effect.degrees.has_value();
}

}  // namespace

bool has_moments(const EffectUnitsQuestion& question) {
  if (!question.effect.degrees || is_of_risk(question.scale)) return true;
  return question.scale != EffectScale::rate_ratio &&
         *question.effect.degrees > kDegreesWithVariance;
}

std::optional<ClosedForm> closed_form_of(const EffectUnitsQuestion& question) {
  if (!question.effect.standard_error || !has_moments(question)) return std::nullopt;
  const auto& degrees = question.effect.degrees;
  if (is_cut_from_none(question) || (degrees && *degrees <= kDegreesWithVariance)) {
    return std::nullopt;
  }
  const Moments all =
      product_of({core_moments(question), less(question.deadweight), less(question.drop_out),
                  moments_of(question.transportability, 1), moments_of(question.per_unit, 1)});
  const bool is_exact =
      question.scale != EffectScale::odds_ratio && question.scale != EffectScale::hazard_ratio;
  return ClosedForm{
      .mean = all.mean, .standard_deviation = std::sqrt(all.variance), .is_exact = is_exact};
}

}  // namespace commonweal::methods
