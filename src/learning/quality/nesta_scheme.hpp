#pragma once

// Nesta's Standards of Evidence: a ladder for innovations.
// Ask scheme.hpp for it by its code.

#include "learning/quality/scheme.hpp"

namespace commonweal::learning {

extern const Scheme kNestaScheme;

}  // namespace commonweal::learning
