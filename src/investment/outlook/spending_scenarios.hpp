#pragma once

// Scenarios of spending on a service, as a file or a form states them: the first in full, the
// others by what differs from it, and for each input whether it is sourced, illustrative or
// calibrated. spending_outlook makes the paths.

#include <optional>
#include <string>
#include <vector>

#include "methods/spending_outlook/calibration.hpp"
#include "methods/spending_outlook/spending_path.hpp"

namespace commonweal::investment {

// What a scenario sets, a year: 0.01 is 1%. What it leaves out is as in the first, once calibrated.
struct ScenarioInputs {
  std::optional<double> need_growth;
  std::optional<double> unit_cost_growth;
  std::optional<double> productivity;
  std::optional<double> gdp_growth;
  std::optional<double> prevention;
  std::optional<int> prevention_from;
};

struct SpendingScenario {
  std::string code;
  std::string title;
  ScenarioInputs inputs;
};

// What one input is and where it is from.
struct InputSource {
  std::string input;   // "Relative need by age"
  std::string status;  // sourced, illustrative or calibrated.
  std::string words;
};

struct SpendingScenarios {
  std::string title;
  std::string service;
  methods::SpendingInputs shared;  // Years, first share and ages; the rest is the scenarios'.
  std::optional<methods::CalibrationGoal> goal;  // Of the first scenario.
  std::string goal_source;
  std::vector<SpendingScenario> scenarios;
  std::vector<InputSource> sources;
};

struct ScenarioPath {
  std::string code;
  std::string title;
  methods::SpendingInputs inputs;  // As they were used, the calibrated one found.
  methods::SpendingPath path;
};

struct SpendingOutlook {
  std::string title;
  std::string service;
  std::optional<methods::CalibrationGoal> goal;
  std::string goal_source;
  std::vector<ScenarioPath> paths;
  std::vector<InputSource> sources;
};

// Fails with all that is wrong, at "scenarios 2: productivity".
base::Result<SpendingOutlook> spending_outlook(const SpendingScenarios& scenarios);

std::string_view words_of(methods::SpendingDriver driver);   // "Ageing"
std::string_view code_word(methods::SpendingDriver driver);  // "ageing"
std::string_view words_of(methods::CalibratedInput input);   // "growth of need"
std::string gdp_share_words(double share);                   // "11.2%"
std::string growth_words(double growth);                     // "1.49% a year"
std::string points_words(double part);                       // "+0.42"
// What is calibrated, to what, and what that found, in a sentence; empty where nothing is.
std::string calibration_words(const SpendingOutlook& outlook);

}  // namespace commonweal::investment
