#pragma once

// The design that a study is recorded with gives a ceiling on the Maryland scale; an appraisal may
// not say that the study had a better one.

#include <optional>

#include "base/result.hpp"
#include "learning/evidence/study.hpp"
#include "learning/quality/scheme.hpp"

namespace commonweal::learning {

// The highest level that the scale gives to a design; 0 where it does not score it.
int maryland_ceiling(StudyDesign design);

// At "design"; none where the answers are of another scheme or fit the study.
std::optional<base::Problem> design_conflict(const Study& study, const Answers& answers);

}  // namespace commonweal::learning
