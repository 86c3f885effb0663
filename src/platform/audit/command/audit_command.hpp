#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::platform {

// commonweal audit verify [--head HASH] [--json]
extern const Command kVerifyAudit;

// commonweal audit head [--json]
extern const Command kAuditHead;

// commonweal audit list [--from DAY] [--to DAY] [--actor NAME] … [--json | --csv]
extern const Command kListAudit;

}  // namespace commonweal::platform
