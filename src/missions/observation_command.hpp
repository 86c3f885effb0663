#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::missions {

// commonweal observation import FILE... [--dry-run]
extern const platform::Command kImportObservations;

// commonweal observation export [--metric ID] [--body ID]
extern const platform::Command kExportObservations;

}  // namespace commonweal::missions
