#pragma once

#include "platform/cli/command.hpp"

namespace commonweal::missions {

// commonweal KIND import FILE, of each kind of record
extern const platform::Command kImportMissions;
extern const platform::Command kImportBodies;
extern const platform::Command kImportSources;
extern const platform::Command kImportMetrics;
extern const platform::Command kImportReplays;
extern const platform::Command kImportServices;
extern const platform::Command kImportTargets;
extern const platform::Command kImportAllowances;
extern const platform::Command kImportAsks;
extern const platform::Command kImportInterventions;
extern const platform::Command kImportEffects;
extern const platform::Command kImportFactors;
extern const platform::Command kImportQuestions;
extern const platform::Command kImportCommitments;

// commonweal KIND export
extern const platform::Command kExportMissions;
extern const platform::Command kExportBodies;
extern const platform::Command kExportSources;
extern const platform::Command kExportMetrics;
extern const platform::Command kExportReplays;
extern const platform::Command kExportServices;
extern const platform::Command kExportTargets;
extern const platform::Command kExportAllowances;
extern const platform::Command kExportAsks;
extern const platform::Command kExportInterventions;
extern const platform::Command kExportEffects;
extern const platform::Command kExportFactors;
extern const platform::Command kExportQuestions;
extern const platform::Command kExportCommitments;

}  // namespace commonweal::missions
