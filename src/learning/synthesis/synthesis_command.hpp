#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::learning {

// commonweal evidence synthesis INTERVENTION [--outcome TEXT] [--method WORD] ... [--json]
extern const platform::Command kPoolHeldStudies;

// commonweal effect publish INTERVENTION --outcome TEXT --code CODE --source SOURCE ...
extern const platform::Command kPublishEffect;

}  // namespace commonweal::learning
