#pragma once

// What an effect is in words that anyone can read: its value in its measure, and what it comes to
// for every 100 people. Estimates are as they are stored: ratios as logarithms.

#include <optional>
#include <string>

#include "methods/distributions/limits.hpp"
#include "missions/effect_measure.hpp"

namespace commonweal::learning {

// "0.49", "-0.23", "£2.50": as it is read, ratios as ratios.
std::string value_text(missions::EffectMeasure measure, double estimate);
std::string range_text(missions::EffectMeasure measure, const methods::Limits& limits);
// "0.49 (0.34 to 0.70)".
std::string effect_text(missions::EffectMeasure measure, double estimate,
                        const methods::Limits& limits);

// To four decimals, as the field prints what it works with: "-0.7145".
std::string exact_text(double number);

// "risk ratio", and what it is worked with: "logarithms of risk ratios".
std::string pooling_scale(missions::EffectMeasure measure);

struct EffectSaid {
  missions::EffectMeasure measure;
  double estimate;
  std::optional<methods::Limits> limits = {};
  std::optional<double> baseline = {};  // The share of people with the outcome without it, 0 to 1.
};

// "For every 100 people who have this outcome without it, about 49 do with it (34 to 70)." Where a
// measure hangs on how common the outcome is and that is not given, an example says so.
std::string people_sentence(const EffectSaid& effect);

// "The risk is 51% lower (30% to 66% lower)." Empty for measures that the other sentence tells.
std::string change_sentence(const EffectSaid& effect);

// Whether the limits hold no effect; whether an effect is above none.
bool holds_none(const methods::Limits& limits);

}  // namespace commonweal::learning
