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
