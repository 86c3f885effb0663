#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::learning {

extern const platform::Command kImportAppraisals;
extern const platform::Command kExportAppraisals;
extern const platform::Command kEvidenceMonths;

}  // namespace commonweal::learning
