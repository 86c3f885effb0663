#pragma once

// For tests: the trials of the BCG vaccine as studies, and studies made up by their numbers.

#include <cmath>
#include <string>
#include <utility>
#include <vector>

#include "base/number_text.hpp"
#include "learning/evidence/study.hpp"
#include "methods/meta/bcg_example.hpp"

namespace commonweal::learning {

inline Study study_called(std::string code, double effect, double standard_error) {
  Study study;
  study.code = std::move(code);
  study.title = "Study " + study.code;
  study.intervention = "bcg";
  study.outcome = "tuberculosis";
  study.design = StudyDesign::rct;
  study.measure = missions::EffectMeasure::risk_ratio;
  study.effect = effect;
  study.standard_error = standard_error;
  study.state = StudyState::included;
  return study;
}

// In the order of their table, with latitude and allocation as moderators.
inline std::vector<Study> bcg_studies() {
  std::vector<Study> studies;
  int number = 0;
  for (const auto& trial : methods::kBcgTrials) {
    const double treated = trial.ill_treated + trial.well_treated;
    const double control = trial.ill_control + trial.well_control;
    const double effect = std::log(trial.ill_treated / treated * control / trial.ill_control);
    const double variance =
        1 / trial.ill_treated - 1 / treated + 1 / trial.ill_control - 1 / control;
    ++number;
    Study study =
        study_called("bcg-" + std::string(number < 10 ? "0" : "") + std::to_string(number), effect,
                     std::sqrt(variance));
    study.authors = trial.author;
    study.year = trial.year;
    study.people = static_cast<std::int64_t>(treated + control);
    study.moderators = {{"ablat", base::shortest(trial.latitude)}, {"alloc", trial.allocation}};
    studies.push_back(std::move(study));
  }
  return studies;
}

// The same with the counts behind each.
inline std::vector<Study> bcg_studies_with_counts() {
  auto studies = bcg_studies();
  for (std::size_t at = 0; at < studies.size(); ++at) {
    const auto& trial = methods::kBcgTrials[at];
    studies[at].reported = {{"ai", base::shortest(trial.ill_treated)},
                            {"bi", base::shortest(trial.well_treated)},
                            {"ci", base::shortest(trial.ill_control)},
                            {"di", base::shortest(trial.well_control)}};
  }
  return studies;
}

}  // namespace commonweal::learning
