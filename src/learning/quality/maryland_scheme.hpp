#pragma once

// The Maryland Scientific Methods Scale as the What Works Centre for Local Economic Growth uses it.
// Ask scheme.hpp for it by its code.

#include "learning/quality/scheme.hpp"

namespace commonweal::learning {

extern const Scheme kMarylandScheme;

}  // namespace commonweal::learning
