#pragma once

// The padlocks of the EEF's Teaching and Learning Toolkit: a body of evidence, not one trial.
// Ask scheme.hpp for it by its code.

#include "learning/quality/scheme.hpp"

namespace commonweal::learning {

extern const Scheme kEefToolkitScheme;

}  // namespace commonweal::learning
