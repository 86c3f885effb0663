#pragma once

// The first and second derivative of ln gamma, for arguments above 0: recurrence up to 10, then
// the asymptotic series (Abramowitz and Stegun 1964, 6.3.18 and 6.4.12). To about 1e-14.

namespace commonweal::methods {

double digamma(double x);
double trigamma(double x);

// The x whose trigamma is this; above 0.
double trigamma_inverse(double value);

}  // namespace commonweal::methods
