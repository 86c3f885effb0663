#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::missions {

extern const platform::Command kMissionStatus;
extern const platform::Command kTargetHistory;

}  // namespace commonweal::missions
