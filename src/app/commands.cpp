#include "app/commands.hpp"

#include <algorithm>
#include <iterator>
#include <vector>

#include "app/backup_command.hpp"
#include "app/devolution_commands.hpp"
#include "app/example_tables.hpp"
#include "app/investment_routes.hpp"
#include "app/learning_commands.hpp"
#include "app/paper_command.hpp"
#include "app/rights_command.hpp"
#include "app/serve_command.hpp"
#include "missions/boundary_command.hpp"
#include "missions/brief_command.hpp"
#include "missions/cascade/letter_command.hpp"
#include "missions/effect_change_command.hpp"
#include "missions/excess_command.hpp"
#include "missions/forecast_command.hpp"
#include "missions/framework_command.hpp"
#include "missions/layout_command.hpp"
#include "missions/metric_revisions_command.hpp"
#include "missions/mission_status_command.hpp"
#include "missions/observation_command.hpp"
#include "missions/projection_command.hpp"
#include "missions/record_command.hpp"
#include "missions/report/report_command.hpp"
#include "platform/audit/command/audit_command.hpp"
#include "platform/job/job_command.hpp"
#include "platform/sign_in/account_command.hpp"

namespace commonweal::app {

namespace {

// What the house itself can do: serve, back up, jobs, accounts, audit.
std::vector<platform::Command> house_commands() {
  return {
      kServe,
      kRights,
      kPaper,
      kBackup,
      kRestore,
      platform::kListJobs,
      platform::kShowJob,
      platform::kCancelJob,
      platform::kRunJob,
      platform::kInviteAccount,
      platform::kListAccounts,
      platform::kGrantRole,
      platform::kWithdrawRole,
      platform::kDisableAccount,
      platform::kEnableAccount,
      platform::kResetSecondFactor,
      platform::kVerifyAudit,
      platform::kAuditHead,
      platform::kListAudit,
  };
}

// Figures and records, and what is made of them.
std::vector<platform::Command> mission_commands() {
  return {
      load_example_command(),         missions::kProjectMetric,       missions::kForecastMetric,
      missions::kMetricExcess,        missions::kMetricRevisions,     missions::kMetricBrief,
      missions::kMissionBrief,        missions::kShowFramework,       missions::kMissionStatus,
      missions::kTargetHistory,       missions::kMissionLetter,       missions::kSignLetter,
      missions::kAcknowledgeLetter,   missions::kDraftReport,         missions::kListReports,
      missions::kShowReport,          missions::kImportObservations,  missions::kExportObservations,
      missions::kListLayouts,         missions::kImportBoundaries,    missions::kExportBoundaries,
      missions::kImportMissions,      missions::kExportMissions,      missions::kImportMetrics,
      missions::kExportMetrics,       missions::kImportBodies,        missions::kExportBodies,
      missions::kImportSources,       missions::kExportSources,       missions::kImportReplays,
      missions::kExportReplays,       missions::kImportServices,      missions::kExportServices,
      missions::kImportTargets,       missions::kExportTargets,       missions::kImportAllowances,
      missions::kExportAllowances,    missions::kImportAsks,          missions::kExportAsks,
      missions::kImportInterventions, missions::kExportInterventions, missions::kImportEffects,
      missions::kExportEffects,       missions::kImportFactors,       missions::kExportFactors,
      missions::kImportQuestions,     missions::kExportQuestions,     missions::kEffectUnits,
      missions::kImportCommitments,   missions::kExportCommitments,
  };
}

std::vector<platform::Command> joined() {
  std::vector<platform::Command> all = house_commands();
  std::ranges::move(mission_commands(), std::back_inserter(all));
  std::ranges::move(investment_commands(), std::back_inserter(all));
  std::ranges::move(learning_commands(), std::back_inserter(all));
  std::ranges::move(devolution_commands(), std::back_inserter(all));
  return all;
}

}  // namespace

std::span<const platform::Command> all_commands() {
  static const std::vector<platform::Command> kCommands = joined();
  return kCommands;
}

}  // namespace commonweal::app
