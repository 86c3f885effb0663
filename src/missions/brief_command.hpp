#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::missions {

extern const platform::Command kMetricBrief;
extern const platform::Command kMissionBrief;

}  // namespace commonweal::missions
