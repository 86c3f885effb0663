#pragma once

// One piece of evidence: who studied what on whom, by which design, and what was found. Evidence
// beyond trials is a study like any other: it has a design and no effect size. How good a study is,
// is said by appraisals, not here.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "missions/effect_measure.hpp"
#include "missions/record.hpp"

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

// {"ablat", "44"}
struct NamedValue {
  std::string name;
  std::string value;

  friend bool operator==(const NamedValue&, const NamedValue&) = default;
};

// A text that is not held is empty.
struct Study {
  std::string code;
  std::string title;
  std::string authors;
  std::optional<int> year;
  std::optional<std::string> intervention;  // Its code.
  std::string outcome;
  std::optional<std::string> metric;  // Its code.
  StudyDesign design;
  std::optional<std::int64_t> people;
  std::string setting;
  std::string population;
  std::string country;
  std::optional<missions::EffectMeasure> measure;  // There is one wherever there is an effect.
  std::optional<double> effect;                    // On the log scale where the measure is a ratio.
  std::optional<double> standard_error;            // The same; above 0.
  std::optional<double> follow_up_months;
  std::string funding;
  std::optional<std::string> source;   // The code of a source.
  std::string journal;                 // Where it was published.
  std::string link;                    // An address, of its DOI where it has one.
  std::string rows;                    // Of the file of its source: "3".
  std::string cluster;                 // Names the sample that it shares with others.
  std::vector<NamedValue> moderators;  // What may explain why studies differ.
  std::vector<NamedValue> reported;    // What the effect was computed from: ai=4; bi=119 ...
  std::string abstract;
  std::string keywords;
  StudyState state;
  std::string excluded_because;  // Said of the excluded only.

  // None if a field does not make sense; the problems say which.
  static std::optional<Study> make(const missions::Record& record, const missions::PlaceOf& place,
                                   base::Problems& problems);
};

// Included, with an effect and how uncertain it is.
bool is_poolable(const Study& study);

// None where the study does not say.
std::optional<std::string> moderator(const Study& study, std::string_view name);

const missions::RecordTable& study_table();

// What make() makes the same study of.
missions::Record record_of(const Study& study);

// "ablat=44; alloc=random". Fails for what is no name=value, and for a name twice.
base::Result<std::vector<NamedValue>> named_values_in(base::Field field);
std::string text_of(const std::vector<NamedValue>& values);

}  // namespace commonweal::learning
