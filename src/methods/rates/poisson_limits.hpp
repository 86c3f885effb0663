#pragma once

// How sure a count of events is: between which means a count like this one is likely. Events are
// taken as independent, so that their number is a Poisson one; where one brings others (an
// outbreak, repeated admissions) the limits are too narrow. Knows nothing of populations.

#include "methods/distributions/limits.hpp"

namespace commonweal::methods {

// The exact limits: the means under which so many events or more, or so many or fewer, have half of
// the share 1 - confidence each (Garwood 1936). They are quantiles of gamma distributions, and
// these are what a count that is not whole has. Requires a count from 0 and a confidence between 0
// and 1. Work grows with the count; byar_limits serves where it is large.
Limits exact_limits(double count, double confidence);

// Byar's approximation (Breslow and Day 1987, Statistical methods in cancer research II, p. 69):
// within 0.2% of the exact 95% limits from 10 events on. Fit for counts that are not whole, too.
// Requires a count above 0.
Limits byar_limits(double count, double confidence);

// What England's public-health guidance asks for: exact below 10 events, Byar's from 10 on.
Limits count_limits(double count, double confidence = 0.95);

}  // namespace commonweal::methods
