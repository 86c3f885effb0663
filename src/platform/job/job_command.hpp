#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::platform {

// commonweal job run ID: what the service starts as a child. Nobody else may.
extern const Command kRunJob;

// commonweal job list [--json]
extern const Command kListJobs;

// commonweal job show ID [--json]
extern const Command kShowJob;

// commonweal job cancel ID
extern const Command kCancelJob;

}  // namespace commonweal::platform
