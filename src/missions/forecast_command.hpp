#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::missions {

// commonweal metric forecast SERIES.csv --horizon N
extern const platform::Command kForecastMetric;

}  // namespace commonweal::missions
