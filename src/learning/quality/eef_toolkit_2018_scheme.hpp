#pragma once

// The padlocks of the EEF's toolkit as its site explained them in 2018: by reviews, not studies.
// Ask scheme.hpp for it by its code.

#include "learning/quality/scheme.hpp"

namespace commonweal::learning {

extern const Scheme kEefToolkit2018Scheme;

}  // namespace commonweal::learning
