#include "app/version.hpp"

#include "investment/appraisal/appraisal.hpp"
#include "methods/bunching/bunching.hpp"
#include "methods/comparison/funnel_plot.hpp"
#include "methods/control_chart/control_chart.hpp"
#include "methods/discounting/discount.hpp"
#include "methods/early_warning/early_warning.hpp"
#include "methods/effect_units/effect_units.hpp"
#include "methods/interruption/interruption.hpp"
#include "methods/meta/pool.hpp"
#include "methods/opinion/opinion_map.hpp"
#include "methods/power/minimum_effect.hpp"
#include "methods/rates/excess.hpp"
#include "methods/series/forecast.hpp"
#include "methods/series/on_track.hpp"
#include "methods/series/replay.hpp"
#include "methods/sortition/fair_panels.hpp"
#include "methods/spending_outlook/spending_path.hpp"
#include "methods/survey/survey_margin.hpp"
#include "methods/voting/election_count.hpp"
#include "methods/voting/equal_shares.hpp"
#include "version_text.hpp"

namespace commonweal::app {

std::string version_text() {
  std::string text = "commonweal ";
  text.append(kVersion).append("\ncommit ").append(kCommit);
  text.append("\nmethods: ").append(methods::kReplayVersion);
  for (const auto version :
       {methods::kForecastVersion, methods::kOnTrackVersion, methods::kExcessVersion,
        methods::kMetaAnalysisVersion, methods::kEffectUnitsVersion, methods::kMinimumEffectVersion,
        methods::kBunchingVersion, methods::kSpendingOutlookVersion, methods::kDiscountingVersion,
        investment::kAppraisalVersion, methods::kSortitionVersion, methods::kBudgetVotingVersion,
        methods::kElectionVersion, methods::kOpinionVersion, methods::kPollVersion,
        methods::kControlChartVersion, methods::kComparisonVersion, methods::kEarlyWarningVersion,
        methods::kInterruptionVersion}) {
    text.append(", ").append(version);
  }
  return text.append("\n");
}

}  // namespace commonweal::app
