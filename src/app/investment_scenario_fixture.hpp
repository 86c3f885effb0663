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
