#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::missions {

// commonweal mission|body|source|metric|replay import FILE
extern const platform::Command kImportMissions;
extern const platform::Command kImportBodies;
extern const platform::Command kImportSources;
extern const platform::Command kImportMetrics;
extern const platform::Command kImportReplays;

// commonweal mission|body|source|metric|replay export
extern const platform::Command kExportMissions;
extern const platform::Command kExportBodies;
extern const platform::Command kExportSources;
extern const platform::Command kExportMetrics;
extern const platform::Command kExportReplays;

}  // namespace commonweal::missions
