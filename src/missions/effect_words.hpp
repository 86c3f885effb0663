#pragma once

// What an effect says to a reader, in words that need no statistics: "51% less likely", "£1.90 back
// for each £1". The figure as it was measured stands beside it. Judges an effect only by what its
// metric calls better; ranks nothing.

#include <optional>
#include <string>
#include <string_view>

#include "missions/effect.hpp"
#include "missions/metric.hpp"

namespace commonweal::missions {

// "51% less likely", "0.22 standard deviations higher", "£1.41 back for each £1".
std::string impact_words(const Effect& effect);

// "30% to 66% less likely", "from 5% less likely to 20% more likely"; empty where none is held.
std::string interval_words(const Effect& effect);

// The same for what a new place may expect.
std::string prediction_words(const Effect& effect);

// As it was measured: "risk ratio 0.49 (95% interval 0.34 to 0.70)".
std::string measured_words(const Effect& effect);

// Cohen's (1988) rule of thumb for standardised differences and correlations: "small", "moderate",
// "large", "very small"; empty for other measures, of which it says nothing.
std::string_view size_words(const Effect& effect);

// Whether the effect is for the good. Unclear where its interval holds no effect; not judged where
// no metric says what is better, or nothing says how sure it is. Where one of the outcome is less
// of the metric (a person who stops smoking), its factor `per_unit` is below 0 and says so. A
// return is good where it is more than what is put in.
enum class EffectSense { better, worse, unclear, not_judged };
EffectSense sense_of(const Effect& effect, const Metric* metric,
                     const std::optional<double>& per_unit = {});
std::string_view words_of(EffectSense sense);  // "Better"; empty where it is not judged.

// What it rests on: "13 studies, 357,347 people", "Number of studies not published".
std::string studies_words(const Effect& effect);

}  // namespace commonweal::missions
