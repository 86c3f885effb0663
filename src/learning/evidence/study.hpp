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
#include "learning/evidence/named_value.hpp"
#include "learning/evidence/study_design.hpp"
#include "missions/effect_measure.hpp"
#include "missions/record.hpp"

namespace commonweal::learning {

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

}  // namespace commonweal::learning
