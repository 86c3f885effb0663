#pragma once

// What funded plans promise for a metric, in plain sentences.

#include <string>

#include "missions/metric.hpp"
#include "missions/outlook.hpp"

namespace commonweal::missions {

// "With what is funded it would stand at about 27.1% in 2030/31, 0.3 lower than if things go on as
// they have." Empty where nothing is funded.
std::string funded_sentence(const Metric& metric, const methods::Series& series,
                            const Outlook& outlook);

// "-0.1 in 2026-27, -0.3 in 2030-31 at the most": the first and the farthest promise.
std::string promise_words(const Promise& promise);

// "2026-27".
std::string year_words(int year);

}  // namespace commonweal::missions
