#pragma once

// The store into a file and back. Here and not in platform/, for they know which tables there are
// and that what comes back is held against the audit.

#include "platform/cli/command.hpp"

namespace commonweal::app {

extern const platform::Command kBackup;
extern const platform::Command kRestore;

}  // namespace commonweal::app
