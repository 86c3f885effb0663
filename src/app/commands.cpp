#include "app/commands.hpp"

#include <array>

#include "app/backup_command.hpp"
#include "app/serve_command.hpp"
#include "missions/example_command.hpp"
#include "missions/observation_command.hpp"
#include "missions/projection_command.hpp"
#include "missions/record_command.hpp"

namespace commonweal::app {

std::span<const platform::Command> all_commands() {
  static const std::array kCommands = {
      kServe,
      kBackup,
      kRestore,
      missions::kLoadExample,
      missions::kProjectMetric,
      missions::kImportObservations,
      missions::kExportObservations,
      missions::kImportMissions,
      missions::kExportMissions,
      missions::kImportMetrics,
      missions::kExportMetrics,
      missions::kImportBodies,
      missions::kExportBodies,
      missions::kImportSources,
      missions::kExportSources,
      missions::kImportReplays,
      missions::kExportReplays,
  };
  return kCommands;
}

}  // namespace commonweal::app
