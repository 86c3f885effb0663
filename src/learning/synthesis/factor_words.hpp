#pragma once

// The number of a factor as people say it: "10.5% (give or take 0.3)", "0.225 percentage points
// lower for each 100,000 people with the outcome, taken as exact".

#include <string>

#include "missions/factor.hpp"
#include "missions/metric.hpp"

namespace commonweal::learning {

// Give or take is half of the 95% interval. The metric may be null.
std::string factor_words(const missions::Factor& factor, const missions::Metric* metric);

}  // namespace commonweal::learning
