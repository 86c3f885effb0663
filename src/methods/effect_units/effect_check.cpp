#include "methods/effect_units/effect_check.hpp"

#include <cmath>
#include <string>

#include "base/number_text.hpp"
#include "methods/effect_units/deviates.hpp"

namespace commonweal::methods {
namespace {

constexpr double kLogRatioMost = 50;  // e^50 is past anything that was ever measured.
constexpr std::size_t kDrawsLeast = 100;
constexpr std::size_t kDrawsMost = 10'000'000;

using base::Problems;
using base::shortest;

bool is_error(const std::optional<double>& error) {
  return !error || (std::isfinite(*error) && *error >= 0);
}

void refuse(Problems& problems, const char* place, std::string what) {
  problems.add(base::Problem{.place = place, .what = std::move(what)});
}

void check_effect(const EffectUnitsQuestion& question, Problems& problems) {
  const auto& [value, error, degrees] = question.effect;
  if (!std::isfinite(value)) {
    refuse(problems, "effect", "The effect is not a finite number.");
  } else if (is_ratio(question.scale) && std::abs(value) > kLogRatioMost) {
    refuse(problems, "effect",
           "The logarithm of a ratio cannot be " + shortest(value) + ": give that of the ratio.");
  } else if (question.scale == EffectScale::risk_difference && std::abs(value) > 1) {
    refuse(problems, "effect",
           "A difference of risks lies from -1 to 1: " + shortest(value) +
               " does not. Give it as a share, not in per cent.");
  }
  if (!is_error(error)) {
    refuse(problems, "effect",
           "A standard error is a finite number from 0 on: " + shortest(*error) + " is not.");
  }
  if (degrees && !(std::isfinite(*degrees) && *degrees > 0)) {
    refuse(problems, "effect",
           "Degrees of freedom are a number above 0: " + shortest(*degrees) + " are not.");
  }
}

// Whether value and error are numbers at all.
bool is_sound(const Quantity& quantity, const char* place, Problems& problems) {
  if (std::isfinite(quantity.value) && is_error(quantity.standard_error)) return true;
  refuse(problems, place, "A value and its standard error are finite, the error from 0 on.");
  return false;
}

void check_spread_of_share(const Quantity& quantity, const char* place, Problems& problems) {
  const double error = quantity.standard_error.value_or(0);
  if (error == 0 || is_of_a_beta({quantity.value, error})) return;
  refuse(problems, place,
         "No share of " + shortest(quantity.value) + " has a standard error of " + shortest(error) +
             ". Give a smaller one, or none.");
}

void check_share(const std::optional<Quantity>& share, const char* place, Problems& problems) {
  if (!share || !is_sound(*share, place, problems)) return;
  if (share->value < 0 || share->value > 1) {
    return refuse(problems, place,
                  "A share lies from 0 to 1: " + shortest(share->value) + " does not.");
  }
  check_spread_of_share(*share, place, problems);
}

void check_risk(const Quantity& risk, Problems& problems) {
  if (risk.value <= 0 || risk.value >= 1) {
    return refuse(problems, "baseline",
                  "A risk lies between 0 and 1: " + shortest(risk.value) + " does not.");
  }
  check_spread_of_share(risk, "baseline", problems);
}

void check_baseline(const EffectUnitsQuestion& question, Problems& problems) {
  if (!needs_baseline(question.scale)) return;
  if (!question.baseline) {
    return refuse(problems, "baseline",
                  "This effect is relative: give what it would be without the intervention.");
  }
  const Quantity& baseline = *question.baseline;
  if (!is_sound(baseline, "baseline", problems)) return;
  if (is_of_risk(question.scale)) return check_risk(baseline, problems);
  if (question.scale == EffectScale::rate_ratio && baseline.value <= 0) {
    refuse(problems, "baseline", "A rate is above 0: " + shortest(baseline.value) + " is not.");
  }
}

void check_metric_sd(const EffectUnitsQuestion& question, Problems& problems) {
  if (question.scale != EffectScale::standardised_difference) return;
  if (!question.metric_sd) {
    return refuse(problems, "metric_sd",
                  "A standardised difference needs the metric's standard deviation.");
  }
  if (is_sound(*question.metric_sd, "metric_sd", problems) && question.metric_sd->value <= 0) {
    refuse(problems, "metric_sd",
           "A standard deviation is above 0: " + shortest(question.metric_sd->value) + " is not.");
  }
}

void check_factors(const EffectUnitsQuestion& question, Problems& problems) {
  check_share(question.deadweight, "deadweight", problems);
  check_share(question.drop_out, "drop_out", problems);
  const auto& here = question.transportability;
  if (here && is_sound(*here, "transportability", problems) && here->value < 0) {
    refuse(problems, "transportability",
           "The factor of the effect that is expected here is 0 or more: " + shortest(here->value) +
               " is not.");
  }
  const auto& per_unit = question.per_unit;
  if (per_unit && is_sound(*per_unit, "per_unit", problems) && per_unit->value == 0) {
    refuse(problems, "per_unit", "With 0 for one unit nothing would change: give another number.");
  }
}

void check_people(const EffectUnitsQuestion& question, Problems& problems) {
  if (!(std::isfinite(question.reach) && question.reach >= 0)) {
    refuse(problems, "reach", "The people reached are a number from 0 on.");
  }
  if (question.eligible && !(std::isfinite(*question.eligible) && *question.eligible > 0)) {
    refuse(problems, "eligible", "The eligible people are a number above 0.");
  }
}

}  // namespace

Problems problems_of_effect(const EffectUnitsQuestion& question) {
  Problems problems;
  check_effect(question, problems);
  check_people(question, problems);
  check_baseline(question, problems);
  check_metric_sd(question, problems);
  check_factors(question, problems);
  if (question.draws < kDrawsLeast || question.draws > kDrawsMost) {
    refuse(problems, "draws", "Give from 100 to 10,000,000 draws.");
  }
  return problems;
}

}  // namespace commonweal::methods
