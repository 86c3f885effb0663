#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::learning {

// commonweal adoption import FILE, commonweal adoption export
extern const platform::Command kImportAdoptions;
extern const platform::Command kExportAdoptions;

}  // namespace commonweal::learning
