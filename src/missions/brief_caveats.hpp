#pragma once

// What a reader of a metric's brief must know before leaning on its figures: what is missing, what
// may still change, what the sources say of themselves.

#include <string>
#include <vector>

#include "missions/brief.hpp"

namespace commonweal::missions {

// Where the series began, how low and how high it has been. Requires a standing.
std::string range_words(const MetricFacts& facts);

std::vector<std::string> caveats_of(const MetricFacts& facts);

// "From April 2007 to May 2026: from 4,186,974 to …; the lowest … ": the chart for who cannot see
// it. Requires a standing.
std::string chart_words(const MetricFacts& facts);

}  // namespace commonweal::missions
