#pragma once

// What the country would gain, in plain sentences.

#include <string>
#include <vector>

#include "learning/spread/metric_spread.hpp"

namespace commonweal::learning {

inline constexpr std::string_view kGainIsNoForecast =
    "This is what stands between bodies today, not a forecast. Some of the difference is chance, "
    "and some lies in who lives there and what they need, which no body can copy.";

// "149 councils".
std::string bodies_words(const MetricSpread& spread);
// "64.8 years or more".
std::string threshold_words(const MetricSpread& spread);
// "64.8 or more", where a column says the unit.
std::string level_words(const MetricSpread& spread);
// "1.9 years", "2.4 points".
std::string gain_words(const MetricSpread& spread);

// "If all 149 councils did at least as well as the best quarter does today (64.8 years or more),
// their mean would rise from 61.5 to 65.3 years: a gain of 3.8." Where there is no gain to tell:
// why.
std::string gain_sentence(const MetricSpread& spread);
// What follows it: how bodies are weighted, how many are behind and how surely, whom it comes to.
std::vector<std::string> gain_notes(const MetricSpread& spread);

// "2024 to 2025" of a financial or an academic year alike, so that a column of them reads as one.
std::string span_words(base::Period period);

// Of which measures the larger bodies count for more; empty where there are none at all.
std::string weights_sentence(const std::vector<MetricSpread>& metrics);

std::string region_words(const SpreadRegion& region);

}  // namespace commonweal::learning
