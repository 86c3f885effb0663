#pragma once

// What chosen interventions would add to a forecast, in plain sentences.

#include <string>
#include <vector>

#include "missions/metric.hpp"
#include "missions/outlook.hpp"

namespace commonweal::missions {

// "With Nicotine replacement for 100,000 people it would stand at about 9.3% in 2030, 0.0106
// percentage points lower than if things go on as they have." Empty where nothing is added.
std::string scenario_sentence(const Metric& metric, const methods::Series& series,
                              const Outlook& outlook);

// How many people were taken where that is not what was asked: capped, or nobody said how many.
std::vector<std::string> reach_notes(const OutlookScenario& scenario);

// What to know of it: those, who counts once, what is not known, what is left out and why.
std::vector<std::string> scenario_notes(const Outlook& outlook);

}  // namespace commonweal::missions
