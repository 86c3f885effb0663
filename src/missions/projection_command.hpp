#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::missions {

// commonweal metric project SERIES.csv --replay A:B --to low|high|NUMBER
extern const platform::Command kProjectMetric;

}  // namespace commonweal::missions
