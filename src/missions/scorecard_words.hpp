#pragma once

// The measures of a body in the few words that fit on a card or in a cell of a table.

#include <string>

#include "missions/scorecard.hpp"

namespace commonweal::missions {

std::string_view title_of(Dimension dimension);     // "Access"
std::string_view question_of(Dimension dimension);  // "Can people get the service in time?"

std::string period_words(const Measure& measure);  // "2019 (provisional)"

// "95% interval: 75.0 to 77.0"; "No interval is published".
std::string sureness_words(const Measure& measure);

// "Up 1.0 since 2012"; "No clear change since 2012 (up 0.4)".
std::string trend_words(const Metric& metric, const Trend& trend);
std::string_view words(TrendSense sense);  // "Better", "No clear change".

// "Worse than England (81.0 years)".
std::string country_words(const Measure& measure);

// "Better than 1 of 2 like places; half of them have less than 79.6 years".
std::string like_words(const Measure& measure);

}  // namespace commonweal::missions
