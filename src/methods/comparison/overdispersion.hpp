#pragma once

// By how much more bodies differ than chance makes them: Spiegelhalter, Sherlaw-Johnson, Bardsley,
// Blunt, Wood and Grigg (2012), "Statistical methods for healthcare regulation", JRSS A 175,
// sections 3.3 and 3.4.

#include <span>
#include <vector>

namespace commonweal::methods {

// z-scores with those beyond the share at each end brought in to it, by quantiles as R's type 7.
std::vector<double> winsorised(std::span<const double> z, double share);

struct Overdispersion {
  double phi;   // The mean square of the winsorised z-scores; about 1 by chance.
  double tau2;  // The variance between bodies that chance does not explain, from 0.
};

// `errors`: the standard error by chance of each, on the scale of the z-scores.
Overdispersion overdispersion(std::span<const double> z, std::span<const double> errors,
                              double winsorised_share);

}  // namespace commonweal::methods
