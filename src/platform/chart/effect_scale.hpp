#pragma once

// The axis of effects: differences as they are, or ratios on a logarithmic scale.

#include <string>
#include <vector>

#include "platform/chart/scale.hpp"

namespace commonweal::platform {

// Of a ratio the chart is given the natural logarithm, which is what is pooled, and writes the
// ratio: 0.1, 0.2, 0.5, 1, 2.
enum class EffectScale { difference, log_ratio };

// What stands at the two ends of the axis: "Fewer cases", "More cases". Either may be empty.
struct EndWords {
  std::string lower;
  std::string upper;
};

// Ticks inside a range, which has some width, no more than `ticks_max` (2 or more): at round
// differences, or at round ratios, whose value is the logarithm.
std::vector<Tick> effect_ticks(Range range, EffectScale scale, int ticks_max);

// An effect as its axis writes it: "-0.25", or the ratio "0.78".
std::string effect_words(double effect, EffectScale scale);

}  // namespace commonweal::platform
