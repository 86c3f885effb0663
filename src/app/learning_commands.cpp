#include "app/learning_commands.hpp"

#include "learning/evaluation/evaluation_command.hpp"
#include "learning/evidence/effect_size_command.hpp"
#include "learning/evidence/pool_command.hpp"
#include "learning/evidence/study_command.hpp"
#include "learning/gaps/gaps_command.hpp"
#include "learning/levers/lever_command.hpp"
#include "learning/quality/quality_command.hpp"
#include "learning/spread/adoption_command.hpp"
#include "learning/toolkit/intervention_command.hpp"

namespace commonweal::app {

std::vector<platform::Command> learning_commands() {
  return {
      learning::kListEvaluations,   learning::kEvaluationPower,   learning::kImportEvaluations,
      learning::kExportEvaluations, learning::kShowLeverTest,     learning::kBunching,
      learning::kImportLeverTests,  learning::kExportLeverTests,  learning::kPoolEvidence,
      learning::kEffectSize,        learning::kListInterventions, learning::kShowIntervention,
      learning::kImportCentres,     learning::kExportCentres,     learning::kImportCoverages,
      learning::kExportCoverages,   learning::kImportVoices,      learning::kExportVoices,
      learning::kImportStudies,     learning::kExportStudies,     learning::kImportReferences,
      learning::kExportReferences,  learning::kImportAppraisals,  learning::kExportAppraisals,
      learning::kEvidenceMonths,    learning::kImportAdoptions,   learning::kExportAdoptions,
  };
}

}  // namespace commonweal::app
