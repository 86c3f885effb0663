#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::learning {

// commonweal evidence pool STUDIES.csv --effect yi --variance vi [--moderator COL] [--json]
extern const platform::Command kPoolEvidence;

}  // namespace commonweal::learning
