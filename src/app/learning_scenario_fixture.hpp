#pragma once

// For tests: the same for every route of what works.

#include <iterator>
#include <vector>

#include "app/investment_scenario_fixture.hpp"
#include "app/site_scenario_fixture.hpp"

namespace commonweal::app {

inline constexpr auto kStudyAppraisals = "/api/v1/studies/{study}/appraisals";
inline constexpr auto kEffectAppraisals = "/api/v1/effects/{effect}/appraisals";
inline constexpr auto kEffectUnitsPage = "/effects/{effect}/units";
inline constexpr auto kEffectUnitsApi = "/api/v1/effects/{effect}/units";
inline constexpr auto kEvaluationApi = "/api/v1/evaluations/{evaluation}";
inline constexpr auto kLeverTestApi = "/api/v1/lever-tests/{lever_test}";
inline constexpr auto kGaming = "/api/v1/metrics/{metric}/gaming";
inline constexpr auto kInterventionApi = "/api/v1/interventions/{intervention}";
inline constexpr auto kSpread = "/interventions/{intervention}/spread";
inline constexpr auto kSpreadCsv = "/interventions/{intervention}/spread.csv";
inline constexpr auto kSpreadXlsx = "/interventions/{intervention}/spread.xlsx";
inline constexpr auto kSpreadApi = "/api/v1/interventions/{intervention}/spread";
inline constexpr auto kPool = "/interventions/{intervention}/pool";
inline constexpr auto kPoolSvg = "/interventions/{intervention}/pool/{chart}.svg";
inline constexpr auto kPoolPng = "/interventions/{intervention}/pool/{chart}.png";
inline constexpr auto kPoolCsv = "/interventions/{intervention}/pool/{chart}.csv";
inline constexpr auto kPoolXlsx = "/interventions/{intervention}/pool/{chart}.xlsx";
inline constexpr auto kPoolJson = "/api/v1/interventions/{intervention}/pool";
inline constexpr auto kEffectVersion = "/effects/{effect}/versions/{version}";

inline const Scenario kLearningScenarios[] = {
    {"/evaluations", "/evaluations"},
    {"/evaluations", "/evaluations", {{"plan", "good"}}, 400},
    {"/evaluations/new", "/evaluations/new", {}, 303, ""},
    {"/evaluations/{evaluation}", "/evaluations/early-help-hubs"},
    {"/evaluations/{evaluation}", "/evaluations/none", {}, 404},
    {"/evaluations/{evaluation}/edit", "/evaluations/early-help-hubs/edit", {}, 303, ""},
    {"/evaluations.csv", "/evaluations.csv", {}, 200, kCsv},
    {"/evaluations.xlsx", "/evaluations.xlsx", {}, 200, kXlsx},
    {"/evaluation-power", "/evaluation-power"},
    {"/evaluation-power", "/evaluation-power", {{"treated", "1"}}, 400},
    {"/lever-test", "/lever-test"},
    {"/lever-test", "/lever-test", {{"defined", "yes"}}, 400},
    {"/lever-tests/{lever_test}", "/lever-tests/ae-four-hours"},
    {"/lever-tests/{lever_test}", "/lever-tests/none", {}, 404},
    {"/gaming-check", "/gaming-check"},
    {"/gaming-check", "/gaming-check", {{"metric", "beds"}}, 400},
    {"/api/v1/evaluations", "/api/v1/evaluations", {}, 200, kJson},
    {kEvaluationApi, "/api/v1/evaluations/early-help-hubs", {}, 200, kJson},
    {kEvaluationApi, "/api/v1/evaluations/none", {}, 404, kJson},
    {"/api/v1/lever-tests", "/api/v1/lever-tests", {}, 200, kJson},
    {kLeverTestApi, "/api/v1/lever-tests/ae-four-hours", {}, 200, kJson},
    {kLeverTestApi, "/api/v1/lever-tests/none", {}, 404, kJson},
    {kGaming, "/api/v1/metrics/persistent-absence/gaming", {{"level", "20"}}, 200, kJson},
    {kGaming, "/api/v1/metrics/persistent-absence/gaming", {}, 400, kJson},
    {"/effects/{effect}/grade", "/effects/bcg-tuberculosis/grade", {}, 303, ""},
    {"/studies/{study}/appraise", "/studies/bcg-aronson-1948/appraise", {}, 303, ""},
    {"/what-works", "/what-works"},
    {"/interventions", "/interventions"},
    {"/interventions", "/interventions", {{"mission", "health"}, {"sort", "grade"}}},
    {"/interventions", "/interventions", {{"sort", "impact"}}, 400},
    {"/interventions.csv", "/interventions.csv", {}, 200, kCsv},
    {"/interventions.xlsx", "/interventions.xlsx", {}, 200, kXlsx},
    {"/interventions.json", "/interventions.json", {}, 200, kJson},
    {"/interventions/new", "/interventions/new", {}, 303, ""},
    {"/interventions/{intervention}", "/interventions/ips"},
    {"/interventions/{intervention}/edit", "/interventions/ips/edit", {}, 303, ""},
    {"/interventions/{intervention}", "/interventions/none", {}, 404},
    {"/api/v1/interventions", "/api/v1/interventions", {}, 200, kJson},
    {"/api/v1/interventions", "/api/v1/interventions", {{"grade", "A"}}, 400, kJson},
    {kInterventionApi, "/api/v1/interventions/ips", {}, 200, kJson},
    {kInterventionApi, "/api/v1/interventions/none", {}, 404, kJson},
    {"/spread", "/spread"},
    {"/spread", "/spread", {{"mission", "health"}}},
    {"/spread", "/spread", {{"mission", "none"}}, 404},
    {"/spread.csv", "/spread.csv", {}, 200, kCsv},
    {"/spread.xlsx", "/spread.xlsx", {}, 200, kXlsx},
    {"/spread/{metric}", "/spread/adult-smoking"},
    {"/spread/{metric}", "/spread/ks2-gap"},
    {"/spread/{metric}", "/spread/none", {}, 404},
    {"/spread/{metric}.csv", "/spread/adult-smoking.csv", {}, 200, kCsv},
    {"/spread/{metric}.xlsx", "/spread/adult-smoking.xlsx", {}, 200, kXlsx},
    {kSpread, "/interventions/early-help-hubs/spread"},
    {kSpread, "/interventions/buurtzorg/spread"},
    {kSpread, "/interventions/none/spread", {}, 404},
    {kSpreadCsv, "/interventions/living-well/spread.csv", {}, 200, kCsv},
    {kSpreadXlsx, "/interventions/living-well/spread.xlsx", {}, 200, kXlsx},
    {"/ideas", "/ideas"},
    {"/ideas", "/ideas", {{"mission", "none"}}, 404},
    {"/ideas.csv", "/ideas.csv", {}, 200, kCsv},
    {"/ideas.xlsx", "/ideas.xlsx", {}, 200, kXlsx},
    {"/api/v1/spread", "/api/v1/spread", {}, 200, kJson},
    {"/api/v1/spread", "/api/v1/spread", {{"mission", "none"}}, 404, kJson},
    {"/api/v1/spread/{metric}", "/api/v1/spread/adult-smoking", {}, 200, kJson},
    {"/api/v1/spread/{metric}", "/api/v1/spread/none", {}, 404, kJson},
    {kSpreadApi, "/api/v1/interventions/early-help-hubs/spread", {}, 200, kJson},
    {kSpreadApi, "/api/v1/interventions/none/spread", {}, 404, kJson},
    {"/api/v1/ideas", "/api/v1/ideas", {}, 200, kJson},
    {"/centres", "/centres"},
    {"/centres", "/centres", {{"covered", "none"}}},
    {"/centres", "/centres", {{"covered", "half"}}, 400},
    {"/centres/{centre}", "/centres/eef"},
    {"/centres/{centre}", "/centres/none", {}, 404},
    {"/centres.csv", "/centres.csv", {}, 200, kCsv},
    {"/centres.xlsx", "/centres.xlsx", {}, 200, kXlsx},
    {"/api/v1/centres", "/api/v1/centres", {}, 200, kJson},
    {"/api/v1/centres", "/api/v1/centres", {{"covered", "half"}}, 400, kJson},
    {"/questions", "/questions"},
    {"/questions", "/questions", {{"state", "open"}, {"sort", "-days"}}},
    {"/questions", "/questions", {{"service", "none"}}, 404},
    {"/questions/new", "/questions/new", {}, 303, ""},
    {"/questions/{question}", "/questions/ips-for-other-groups"},
    {"/questions/{question}", "/questions/none", {}, 404},
    {"/questions.csv", "/questions.csv", {}, 200, kCsv},
    {"/questions.xlsx", "/questions.xlsx", {}, 200, kXlsx},
    {"/api/v1/questions", "/api/v1/questions", {}, 200, kJson},
    {"/api/v1/questions", "/api/v1/questions", {{"state", "old"}}, 400, kJson},
    {"/api/v1/questions/{question}", "/api/v1/questions/ips-for-other-groups", {}, 200, kJson},
    {"/api/v1/questions/{question}", "/api/v1/questions/none", {}, 404, kJson},
    {"/gap-map", "/gap-map"},
    {"/gap-map", "/gap-map", {{"service", "employment"}}},
    {"/gap-map", "/gap-map", {{"mission", "beds"}}, 404},
    {"/gap-map.csv", "/gap-map.csv", {}, 200, kCsv},
    {"/gap-map.xlsx", "/gap-map.xlsx", {}, 200, kXlsx},
    {"/api/v1/gap-map", "/api/v1/gap-map", {}, 200, kJson},
    {"/api/v1/gap-map", "/api/v1/gap-map", {{"service", "none"}}, 404, kJson},
    {kPool, "/interventions/bcg-vaccine/pool"},
    {kPool, "/interventions/bcg-vaccine/pool", {{"moderator", "ablat"}}},
    {kPool, "/interventions/bcg-vaccine/pool", {{"method", "best"}}, 400},
    {kPool, "/interventions/london-challenge/pool"},
    {kPool, "/interventions/none/pool", {}, 404},
    {kPoolSvg, "/interventions/bcg-vaccine/pool/forest.svg", {}, 200, "image/svg+xml"},
    {kPoolSvg, "/interventions/bcg-vaccine/pool/pie.svg", {}, 404},
    {kPoolSvg, "/interventions/london-challenge/pool/forest.svg", {}, 404},
    {kPoolPng, "/interventions/bcg-vaccine/pool/funnel.png", {}, 200, "image/png"},
    {kPoolCsv, "/interventions/bcg-vaccine/pool/studies.csv", {}, 200, kCsv},
    {kPoolXlsx, "/interventions/bcg-vaccine/pool/cumulative.xlsx", {}, 200, kXlsx},
    {kPoolJson, "/api/v1/interventions/bcg-vaccine/pool", {}, 200, kJson},
    {kPoolJson, "/api/v1/interventions/none/pool", {}, 404, kJson},
    {"/effects", "/effects"},
    {"/effects", "/effects", {{"origin", "pooled"}, {"sort", "-studies"}}},
    {"/effects", "/effects", {{"grade", "best"}}, 400},
    {"/effects.csv", "/effects.csv", {}, 200, kCsv},
    {"/effects.xlsx", "/effects.xlsx", {}, 200, kXlsx},
    {"/effects.json", "/effects.json", {}, 200, kJson},
    {"/effects/{effect}", "/effects/bcg-tuberculosis"},
    {"/effects/{effect}", "/effects/ips-employment"},
    {"/effects/{effect}", "/effects/none", {}, 404},
    {kEffectVersion, "/effects/bcg-tuberculosis/versions/1"},
    {kEffectVersion, "/effects/bcg-tuberculosis/versions/9", {}, 404},
    {"/api/v1/effects", "/api/v1/effects", {}, 200, kJson},
    {"/api/v1/effects", "/api/v1/effects", {{"sort", "luck"}}, 400, kJson},
    {"/api/v1/effects/{effect}", "/api/v1/effects/bcg-tuberculosis", {}, 200, kJson},
    {"/api/v1/effects/{effect}", "/api/v1/effects/none", {}, 404, kJson},
    {"/studies", "/studies"},
    {"/studies", "/studies", {{"intervention", "bcg-vaccine"}, {"sort", "-year"}}},
    {"/studies", "/studies", {{"design", "guess"}}, 400},
    {"/studies", "/studies", {{"page", "999"}}, 404},
    {"/studies/{study}", "/studies/bcg-aronson-1948"},
    {"/studies/{study}", "/studies/none", {}, 404},
    {"/studies/new", "/studies/new", {}, 303, ""},
    {"/studies/import", "/studies/import", {}, 303, ""},
    {"/studies/{study}/edit", "/studies/bcg-aronson-1948/edit", {}, 303, ""},
    {"/studies.csv", "/studies.csv", {}, 200, kCsv},
    {"/studies.xlsx", "/studies.xlsx", {}, 200, kXlsx},
    {"/studies.json", "/studies.json", {}, 200, kJson},
    {"/studies.ris", "/studies.ris", {}, 200, "application/x-research-info-systems"},
    {"/api/v1/studies", "/api/v1/studies", {}, 200, kJson},
    {"/api/v1/studies", "/api/v1/studies", {{"state", "lost"}}, 400, kJson},
    {"/api/v1/studies/{study}", "/api/v1/studies/bcg-aronson-1948", {}, 200, kJson},
    {"/api/v1/studies/{study}", "/api/v1/studies/none", {}, 404, kJson},
    {"/quality", "/quality"},
    {"/quality", "/quality", {{"effect-size", "0.22"}}},
    {"/quality", "/quality", {{"effect-size", "much"}}},
    {"/api/v1/quality", "/api/v1/quality", {}, 200, kJson},
    {kStudyAppraisals, "/api/v1/studies/rossi-1980/appraisals", {}, 200, kJson},
    {kStudyAppraisals, "/api/v1/studies/none/appraisals", {}, 404, kJson},
    {kEffectAppraisals, "/api/v1/effects/bcg-tuberculosis/appraisals", {}, 200, kJson},
    {kEffectAppraisals, "/api/v1/effects/none/appraisals", {}, 404, kJson},
    {kEffectUnitsPage, "/effects/nicotine-quitting/units"},
    {kEffectUnitsPage, "/effects/ips-return-lowest/units"},
    {kEffectUnitsPage, "/effects/nicotine-quitting/units", {{"reach", "many"}}, 400},
    {kEffectUnitsPage, "/effects/none/units", {}, 404},
    {kEffectUnitsApi, "/api/v1/effects/nicotine-quitting/units", {}, 200, kJson},
    {kEffectUnitsApi, "/api/v1/effects/bcg-tuberculosis/units", {{"reach", "-1"}}, 400, kJson},
};

// Of the whole site.
inline std::vector<Scenario> all_scenarios() {
  std::vector<Scenario> all(std::begin(kScenarios), std::end(kScenarios));
  all.insert(all.end(), std::begin(kLearningScenarios), std::end(kLearningScenarios));
  const auto investment = investment_scenarios();
  all.insert(all.end(), investment.begin(), investment.end());
  return all;
}

}  // namespace commonweal::app
