#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::learning {

// commonweal centre import, coverage import, question-voice import; and export of each.
extern const platform::Command kImportCentres;
extern const platform::Command kExportCentres;
extern const platform::Command kImportCoverages;
extern const platform::Command kExportCoverages;
extern const platform::Command kImportVoices;
extern const platform::Command kExportVoices;

}  // namespace commonweal::learning
