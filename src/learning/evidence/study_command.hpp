#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::learning {

// commonweal study import FILE, commonweal study export
extern const platform::Command kImportStudies;
extern const platform::Command kExportStudies;

// commonweal study import-ris FILE.ris, commonweal study export-ris
extern const platform::Command kImportReferences;
extern const platform::Command kExportReferences;

}  // namespace commonweal::learning
