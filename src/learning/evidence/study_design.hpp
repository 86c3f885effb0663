#pragma once

// How a study was done, and whether it counts. Each has a word for files and words for readers.

#include <string_view>

#include "base/number_text.hpp"
#include "base/result.hpp"

namespace commonweal::learning {

// From those that rule most other explanations out to those that tell how and why it works.
enum class StudyDesign {
  rct,
  cluster_rct,
  controlled_trial,  // With a control group; allocated otherwise than by chance, or not said how.
  natural_experiment,
  regression_discontinuity,
  difference_in_differences,
  interrupted_time_series,
  matched,
  before_after,
  cohort,
  case_control,
  cross_sectional,
  qualitative,
  modelling,
  practice,
  review,
  unknown,  // Not said, or not extracted yet.
};

enum class StudyState { included, excluded, to_extract };

// In files: "cluster-rct", "to-extract".
std::string_view code_word(StudyDesign design);
std::string_view code_word(StudyState state);
base::Result<StudyDesign> study_design_named(base::Field field);
base::Result<StudyState> study_state_named(base::Field field);

// For readers: "Cluster randomised trial", "To be extracted".
std::string_view words_of(StudyDesign design);
std::string_view words_of(StudyState state);

inline constexpr StudyDesign kStudyDesigns[] = {StudyDesign::rct,
                                                StudyDesign::cluster_rct,
                                                StudyDesign::controlled_trial,
                                                StudyDesign::natural_experiment,
                                                StudyDesign::regression_discontinuity,
                                                StudyDesign::difference_in_differences,
                                                StudyDesign::interrupted_time_series,
                                                StudyDesign::matched,
                                                StudyDesign::before_after,
                                                StudyDesign::cohort,
                                                StudyDesign::case_control,
                                                StudyDesign::cross_sectional,
                                                StudyDesign::qualitative,
                                                StudyDesign::modelling,
                                                StudyDesign::practice,
                                                StudyDesign::review,
                                                StudyDesign::unknown};
inline constexpr StudyState kStudyStates[] = {StudyState::included, StudyState::excluded,
                                              StudyState::to_extract};

}  // namespace commonweal::learning
