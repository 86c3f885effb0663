#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::investment {

// commonweal outlook SCENARIOS.json
extern const platform::Command kOutlook;

}  // namespace commonweal::investment
