#pragma once

// The EEF's padlocks for one trial. Not those of its toolkit, which rate a body of evidence.
// Ask scheme.hpp for it by its code.

#include "learning/quality/scheme.hpp"

namespace commonweal::learning {

extern const Scheme kEefTrialScheme;

}  // namespace commonweal::learning
