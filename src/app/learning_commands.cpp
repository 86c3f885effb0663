#include "app/learning_commands.hpp"

#include "learning/evaluation/evaluation_command.hpp"
#include "learning/evidence/effect_size_command.hpp"
#include "learning/evidence/pool_command.hpp"
#include "learning/evidence/study_command.hpp"
#include "learning/gaps/gaps_command.hpp"
#include "learning/lab/link_command.hpp"
#include "learning/lab/match_command.hpp"
#include "learning/lab/suppress_command.hpp"
#include "learning/levers/lever_command.hpp"
#include "learning/monitor/chart_command.hpp"
#include "learning/monitor/effect_command.hpp"
#include "learning/monitor/funnel_command.hpp"
#include "learning/monitor/neighbour_command.hpp"
#include "learning/monitor/recall_command.hpp"
#include "learning/monitor/scan_command.hpp"
#include "learning/quality/quality_command.hpp"
#include "learning/spread/adoption_command.hpp"
#include "learning/synthesis/synthesis_command.hpp"
#include "learning/toolkit/intervention_command.hpp"

namespace commonweal::app {

std::vector<platform::Command> learning_commands() {
  return {
      // clang-format off: one to a line, so that they can be compared.
      learning::kPoolEvidence,
      learning::kEffectSize,
      learning::kPoolHeldStudies,
      learning::kEvidenceMonths,
      learning::kPublishEffect,
      learning::kListInterventions,
      learning::kShowIntervention,
      learning::kListEvaluations,
      learning::kEvaluationPower,
      learning::kImportEvaluations,
      learning::kExportEvaluations,
      learning::kShowLeverTest,
      learning::kBunching,
      learning::kImportLeverTests,
      learning::kExportLeverTests,
      learning::kImportCentres,
      learning::kExportCentres,
      learning::kImportCoverages,
      learning::kExportCoverages,
      learning::kImportVoices,
      learning::kExportVoices,
      learning::kImportStudies,
      learning::kExportStudies,
      learning::kImportReferences,
      learning::kExportReferences,
      learning::kImportAppraisals,
      learning::kExportAppraisals,
      learning::kImportAdoptions,
      learning::kExportAdoptions,
      learning::kMonitorChart,
      learning::kMonitorScan,
      learning::kMonitorRecall,
      learning::kMonitorEffect,
      learning::kMonitorFunnel,
      learning::kMonitorNeighbours,
      learning::kLabLink,
      learning::kLabMatch,
      learning::kLabSuppress,
      // clang-format on
  };
}

}  // namespace commonweal::app
