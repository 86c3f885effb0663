#pragma once

// What is said of a study to readers, decided once for pages, files and the API.

#include <optional>
#include <string>
#include <vector>

#include "learning/evidence/study.hpp"

namespace commonweal::learning {

// Of 95%, on the scale of the effect: of a ratio, of its logarithm.
struct StudyInterval {
  double lower;
  double upper;
};
std::optional<StudyInterval> interval_of(const Study& study);

// "Risk ratio 0.41 (0.13 to 1.26)": as it is read. "No effect size" where the study has none.
std::string effect_words(const Study& study);

// What that means, in a sentence or two: which way it points, and whether no effect can be ruled
// out. Whether more is better is not known here. Empty where there is no effect.
std::vector<std::string> effect_sentences(const Study& study);

// "0.41 (0.13 to 1.26)" on the scale on which it is pooled; empty where it is read as it is pooled.
std::string scale_words(const Study& study);

// "Smith, J. and Jones, K. (2021)": by whom and when, as far as it is known.
std::string citation(const Study& study);

}  // namespace commonweal::learning
