#pragma once

// GRADE: how certain one may be of an effect, from the body of evidence behind it.
// Ask scheme.hpp for it by its code.

#include "learning/quality/scheme.hpp"

namespace commonweal::learning {

extern const Scheme kGradeScheme;

}  // namespace commonweal::learning
