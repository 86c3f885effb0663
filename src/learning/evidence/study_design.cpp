#include "learning/evidence/study_design.hpp"

#include "base/word_table.hpp"

namespace commonweal::learning {
namespace {

constexpr base::WordTable<StudyDesign, 17> kDesigns = {{
    {StudyDesign::rct, "rct"},
    {StudyDesign::cluster_rct, "cluster-rct"},
    {StudyDesign::controlled_trial, "controlled-trial"},
    {StudyDesign::natural_experiment, "natural-experiment"},
    {StudyDesign::regression_discontinuity, "regression-discontinuity"},
    {StudyDesign::difference_in_differences, "difference-in-differences"},
    {StudyDesign::interrupted_time_series, "interrupted-time-series"},
    {StudyDesign::matched, "matched"},
    {StudyDesign::before_after, "before-after"},
    {StudyDesign::cohort, "cohort"},
    {StudyDesign::case_control, "case-control"},
    {StudyDesign::cross_sectional, "cross-sectional"},
    {StudyDesign::qualitative, "qualitative"},
    {StudyDesign::modelling, "modelling"},
    {StudyDesign::practice, "practice"},
    {StudyDesign::review, "review"},
    {StudyDesign::unknown, "unknown"},
}};
constexpr base::WordTable<StudyDesign, 17> kDesignWords = {{
    {StudyDesign::rct, "Randomised trial"},
    {StudyDesign::cluster_rct, "Cluster randomised trial"},
    {StudyDesign::controlled_trial, "Controlled trial"},
    {StudyDesign::natural_experiment, "Natural experiment"},
    {StudyDesign::regression_discontinuity, "Regression discontinuity"},
    {StudyDesign::difference_in_differences, "Difference in differences"},
    {StudyDesign::interrupted_time_series, "Interrupted time series"},
    {StudyDesign::matched, "Matched comparison"},
    {StudyDesign::before_after, "Before and after"},
    {StudyDesign::cohort, "Cohort study"},
    {StudyDesign::case_control, "Case-control study"},
    {StudyDesign::cross_sectional, "Cross-sectional study"},
    {StudyDesign::qualitative, "Qualitative study"},
    {StudyDesign::modelling, "Modelling study"},
    {StudyDesign::practice, "Practice-based evidence"},
    {StudyDesign::review, "Review of studies"},
    {StudyDesign::unknown, "Not said"},
}};
constexpr base::WordTable<StudyState, 3> kStates = {{
    {StudyState::included, "included"},
    {StudyState::excluded, "excluded"},
    {StudyState::to_extract, "to-extract"},
}};
constexpr base::WordTable<StudyState, 3> kStateWords = {{
    {StudyState::included, "Included"},
    {StudyState::excluded, "Excluded"},
    {StudyState::to_extract, "To be extracted"},
}};

}  // namespace

std::string_view code_word(StudyDesign design) { return base::word_of(kDesigns, design); }
std::string_view code_word(StudyState state) { return base::word_of(kStates, state); }
std::string_view words_of(StudyDesign design) { return base::word_of(kDesignWords, design); }
std::string_view words_of(StudyState state) { return base::word_of(kStateWords, state); }

base::Result<StudyDesign> study_design_named(base::Field field) {
  return base::value_named(kDesigns, field);
}
base::Result<StudyState> study_state_named(base::Field field) {
  return base::value_named(kStates, field);
}

}  // namespace commonweal::learning
