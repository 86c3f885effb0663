#pragma once

// EMMIE: five dimensions of what a review of the evidence tells those who have to act on it.
// Ask scheme.hpp for it by its code.

#include "learning/quality/scheme.hpp"

namespace commonweal::learning {

extern const Scheme kEmmieScheme;

}  // namespace commonweal::learning
