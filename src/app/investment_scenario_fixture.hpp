#pragma once

// For tests: the same for every route of what to fund, and of the tour.

#include <initializer_list>
#include <vector>

#include "app/site_scenario_fixture.hpp"

namespace commonweal::app {

// What things are worth.
inline const std::vector<Scenario> kValuesScenarios = {
    // investment/values
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
};

// The mission test.
inline const std::vector<Scenario> kMissionTestScenarios = {
    // investment/mission_test
};

// Portfolios.
inline const std::vector<Scenario> kPortfolioScenarios = {
    // investment/portfolio
};

// What services will cost.
inline const std::vector<Scenario> kOutlookScenarios = {
    // investment/outlook
};

// The work on bids.
inline const std::vector<Scenario> kDeskScenarios = {
    // investment/desk
};

// What became of what was funded.
inline const std::vector<Scenario> kDeliveryScenarios = {
    // investment/delivery
};

// The tour.
inline const std::vector<Scenario> kTourScenarios = {
    // tour
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
