#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::missions {

// commonweal metric excess FILE.csv --unit COL --of NAME --peers A,B --rate COL --population COL
extern const platform::Command kMetricExcess;

}  // namespace commonweal::missions
