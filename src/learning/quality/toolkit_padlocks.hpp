#pragma once

// The EEF Toolkit's questions answered from the studies that are held, where an effect is one on
// attainment in education.

#include <string>
#include <vector>

#include "base/period.hpp"
#include "learning/evidence/study.hpp"
#include "learning/quality/scheme.hpp"
#include "missions/directory.hpp"

namespace commonweal::learning {

// A standardised difference of an intervention of schools, early years or further education.
bool is_of_attainment(const missions::Directory& directory, const missions::Effect& effect);

struct PadlockAnswers {
  std::vector<GivenAnswer> given;  // Empty: no study is held.
  std::string note;                // What they rest on, and what is not known.
};

// Whether studies were independent or in the usual work of schools is not held of them, and is
// answered so. Recent: of the 20 years up to `year`.
PadlockAnswers padlock_answers(const std::vector<Study>& behind, const missions::Effect& effect,
                               int year);

}  // namespace commonweal::learning
