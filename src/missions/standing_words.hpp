#pragma once

// Where a metric stands, in the few words that fit on a card or in a cell of a table.

#include <string>
#include <string_view>

#include "missions/metric.hpp"
#include "missions/standing.hpp"

namespace commonweal::missions {

inline constexpr std::string_view kNoSeriesHeld = "No series held";

// A value and what it counts, which a page may set in different sizes: "71.3%" and "of A&E
// attendances", "7,398,156" and "incomplete pathways".
std::string value_words(const Metric& metric, double value);
std::string unit_after(const Metric& metric);

// "September 2023", "2023/24 (provisional)".
std::string latest_period_words(const Standing& standing);

// "Up 311,202 (4%) since September 2022", "Down 1.3 points since 2022/23", "No change
// since 2019".
std::string change_words(const Metric& metric, const Change& change);

std::string_view words(Goodness goodness);  // "Better"; empty where it is neither.

// "5,085,811 above the best, 2,312,345 in June 2009", "The best there has been".
std::string gap_words(const Metric& metric, const Best& best);

std::string recovery_words(const Recovery& recovery);  // "10 years", "Never", "Already there".

// "10 years from September 2023, until September 2033, at the pace of August 2007 to June 2010".
// Says from when only where that is not the latest figure.
std::string recovery_sentence(const Standing& standing, const Recovery& recovery);

}  // namespace commonweal::missions
