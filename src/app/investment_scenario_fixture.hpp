#pragma once

// For tests: the same for every route of what to fund, and of the tour.

#include <initializer_list>
#include <vector>

#include "app/site_scenario_fixture.hpp"

namespace commonweal::app {

// What things are worth.
inline const std::vector<Scenario> kValuesScenarios = {
    // investment/values
    {"/unit-values", "/unit-values"},
    {"/unit-values", "/unit-values", {{"kind", "social"}, {"confidence", "high"}}},
    {"/unit-values", "/unit-values", {{"kind", "free"}}, 400},
    {"/unit-values/{value}", "/unit-values/qaly-appraisal"},
    {"/unit-values/{value}", "/unit-values/none", {}, 404},
    {"/unit-values.csv", "/unit-values.csv", {}, 200, kCsv},
    {"/unit-values.xlsx", "/unit-values.xlsx", {}, 200, kXlsx},
    {"/appraisal-rates", "/appraisal-rates"},
    {"/appraisal-rates.csv", "/appraisal-rates.csv", {}, 200, kCsv},
    {"/appraisal-rates.xlsx", "/appraisal-rates.xlsx", {}, 200, kXlsx},
    {"/envelopes", "/envelopes"},
    {"/envelopes.csv", "/envelopes.csv", {}, 200, kCsv},
    {"/envelopes.xlsx", "/envelopes.xlsx", {}, 200, kXlsx},
    {"/api/v1/unit-values", "/api/v1/unit-values", {}, 200, kJson},
    {"/api/v1/unit-values/{value}", "/api/v1/unit-values/qaly-appraisal", {}, 200, kJson},
    {"/api/v1/unit-values/{value}", "/api/v1/unit-values/none", {}, 404, kJson},
    {"/api/v1/appraisal-rates", "/api/v1/appraisal-rates", {}, 200, kJson},
    {"/api/v1/envelopes", "/api/v1/envelopes", {}, 200, kJson},
};

// Bids for money.
inline const std::vector<Scenario> kProposalsScenarios = {
    // investment/proposals
    {"/proposals", "/proposals"},
    {"/proposals", "/proposals", {{"mission", "health"}, {"search", "smok"}, {"sort", "-cost"}}},
    {"/proposals", "/proposals", {{"state", "lost"}}, 400},
    {"/proposals", "/proposals", {{"sort", "luck"}}, 400},
    {"/proposals/{proposal}", "/proposals/stop-smoking-services"},
    {"/proposals/{proposal}", "/proposals/none", {}, 404},
    {"/proposals.csv", "/proposals.csv", {}, 200, kCsv},
    {"/proposals.xlsx", "/proposals.xlsx", {}, 200, kXlsx},
    {"/proposals.json", "/proposals.json", {}, 200, kJson},
    {"/api/v1/proposals", "/api/v1/proposals", {}, 200, kJson},
    {"/api/v1/proposals", "/api/v1/proposals", {{"state", "lost"}}, 400, kJson},
    {"/api/v1/proposals/{proposal}", "/api/v1/proposals/stop-smoking-services", {}, 200, kJson},
    {"/api/v1/proposals/{proposal}", "/api/v1/proposals/none", {}, 404, kJson},
};

// What bids would change.
inline const std::vector<Scenario> kAppraisalScenarios = {
    // investment/appraisal
};

// Prevention.
inline const std::vector<Scenario> kPreventionScenarios = {
    // investment/prevention
    {"/prevention", "/prevention"},
    {"/prevention.csv", "/prevention.csv", {}, 200, kCsv},
    {"/prevention.xlsx", "/prevention.xlsx", {}, 200, kXlsx},
    {"/prevention/shifts", "/prevention/shifts"},
    {"/prevention/shifts.csv", "/prevention/shifts.csv", {}, 200, kCsv},
    {"/prevention/shifts.xlsx", "/prevention/shifts.xlsx", {}, 200, kXlsx},
    {"/prevention/classify", "/prevention/classify", {}, 303, ""},
    {"/prevention/classifications/{classification}", "/prevention/classifications/public-health"},
    {"/prevention/classifications/{classification}", "/prevention/classifications/none", {}, 404},
    {"/prevention/classifications/{classification}/review",
     "/prevention/classifications/public-health/review",
     {},
     303,
     ""},
    {"/early-wins", "/early-wins"},
    {"/early-wins", "/early-wins", {{"months", "soon"}}, 400},
    {"/early-wins.csv", "/early-wins.csv", {}, 200, kCsv},
    {"/early-wins.xlsx", "/early-wins.xlsx", {}, 200, kXlsx},
    {"/api/v1/prevention", "/api/v1/prevention", {}, 200, kJson},
    {"/api/v1/prevention/shifts", "/api/v1/prevention/shifts", {}, 200, kJson},
    {"/api/v1/early-wins", "/api/v1/early-wins", {}, 200, kJson},
    {"/api/v1/early-wins", "/api/v1/early-wins", {{"share", "2"}}, 400, kJson},
};

// The mission test.
inline const std::vector<Scenario> kMissionTestScenarios = {
    // investment/mission_test
    {"/proposals/{proposal}/test", "/proposals/community-policing/test"},
    {"/proposals/{proposal}/test", "/proposals/community-policing/test", {{"draws", "0"}}, 400},
    {"/proposals/{proposal}/test.csv", "/proposals/community-policing/test.csv", {}, 200, kCsv},
    {"/proposals/{proposal}/test.xlsx", "/proposals/community-policing/test.xlsx", {}, 200, kXlsx},
    {"/api/v1/proposals/{proposal}/test",
     "/api/v1/proposals/community-policing/test",
     {},
     200,
     kJson},
    {"/proposals/{proposal}/test", "/proposals/none/test", {}, 404},
    {"/proposals/{proposal}/test.csv", "/proposals/none/test.csv", {}, 404},
    {"/proposals/{proposal}/test.xlsx", "/proposals/none/test.xlsx", {}, 404},
    {"/api/v1/proposals/{proposal}/test", "/api/v1/proposals/none/test", {}, 404, kJson},
};

// Portfolios.
inline const std::vector<Scenario> kPortfolioScenarios = {
    // investment/portfolio
    {"/portfolio", "/portfolio"},
    {"/portfolio/{job}/bids.csv", "/portfolio/none/bids.csv", {}, 303, ""},
    {"/portfolio/{job}/limits.csv", "/portfolio/none/limits.csv", {}, 303, ""},
    {"/portfolio/{job}/spending-review.xlsx", "/portfolio/none/spending-review.xlsx", {}, 303, ""},
    {"/portfolio/{job}/result.json", "/portfolio/none/result.json", {}, 303, ""},
    {"/portfolio/{job}/model.lp", "/portfolio/none/model.lp", {}, 303, ""},
    {"/portfolio/{job}/model.mps", "/portfolio/none/model.mps", {}, 303, ""},
};

// What services will cost.
inline const std::vector<Scenario> kOutlookScenarios = {
    // investment/outlook
    {"/spending-outlook", "/spending-outlook"},
    {"/spending-outlook", "/spending-outlook", {{"productivity", "high"}}, 400},
    {"/spending-outlook.csv", "/spending-outlook.csv", {}, 200, kCsv},
    {"/spending-outlook.xlsx", "/spending-outlook.xlsx", {}, 200, kXlsx},
    {"/api/v1/spending-outlook", "/api/v1/spending-outlook", {}, 200, kJson},
};

// The work on bids.
inline const std::vector<Scenario> kDeskScenarios = {
    // investment/desk
    {"/proposals/new", "/proposals/new", {}, 303, ""},
    {"/proposals/{proposal}/edit", "/proposals/ips-everywhere/edit", {}, 303, ""},
    {"/proposals/{proposal}/edit/{task}", "/proposals/ips-everywhere/edit/costs", {}, 303, ""},
    {"/proposals/{proposal}/decisions", "/proposals/ips-everywhere/decisions"},
    {"/proposals/{proposal}/decisions", "/proposals/none/decisions", {}, 404},
    {"/api/v1/proposals/{proposal}/decisions",
     "/api/v1/proposals/ips-everywhere/decisions",
     {},
     200,
     kJson},
    {"/api/v1/proposals/{proposal}/decisions", "/api/v1/proposals/none/decisions", {}, 404, kJson},
};

// What became of what was funded.
inline const std::vector<Scenario> kDeliveryScenarios = {
    {"/delivery", "/delivery"},
    {"/delivery.csv", "/delivery.csv", {}, 200, kCsv},
    {"/delivery.xlsx", "/delivery.xlsx", {}, 200, kXlsx},
    {"/proposals/{proposal}/delivery", "/proposals/none/delivery", {}, 404},
    {"/api/v1/delivery", "/api/v1/delivery", {}, 200, kJson},
    {"/api/v1/proposals/{proposal}/delivery", "/api/v1/proposals/none/delivery", {}, 404, kJson},
};

// The tour.
inline const std::vector<Scenario> kTourScenarios = {
    // tour
    {"/tour", "/tour"},
    {"/tour/{step}", "/tour/1"},
    {"/tour/{step}", "/tour/2", {{"replay_from", "2008-01"}, {"replay_to", "2009-12"}}},
    {"/tour/{step}", "/tour/2", {{"replay_from", "soon"}}, 400},
    {"/tour/{step}", "/tour/3"},
    {"/tour/{step}", "/tour/4", {{"reach", "50000"}, {"cost", "250"}}},
    {"/tour/{step}", "/tour/4", {{"reach", "many"}}, 400},
    {"/tour/{step}", "/tour/5"},
    {"/tour/{step}", "/tour/6", {{"study", "rossi-1980"}, {"change", "halved"}}},
    {"/tour/{step}", "/tour/6", {{"study", "none"}}, 400},
    {"/tour/{step}", "/tour/7"},
    {"/tour/{step}", "/tour/8", {{"series", "2020,5\n2021,4\n2022,6"}}},
    {"/tour/{step}", "/tour/8", {{"series", "hello"}}, 400},
    {"/tour/{step}", "/tour/9", {}, 404},
};

inline std::vector<Scenario> investment_scenarios() {
  std::vector<Scenario> all;
  for (const auto* room :
       {&kValuesScenarios, &kProposalsScenarios, &kAppraisalScenarios, &kPreventionScenarios,
        &kMissionTestScenarios, &kPortfolioScenarios, &kOutlookScenarios, &kDeskScenarios,
        &kDeliveryScenarios, &kTourScenarios}) {
    all.insert(all.end(), room->begin(), room->end());
  }
  return all;
}

}  // namespace commonweal::app
