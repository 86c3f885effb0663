#pragma once

// Chi-square and F: what sums of squares come to by chance.

namespace commonweal::methods {

// The share of chi-square above a value. Requires degrees above 0.
double chi_square_share_above(double value, double degrees);

// The value below which a share lies. Requires 0 < share < 1 and degrees above 0.
double chi_square_quantile(double share, double degrees);

// The degrees of freedom of an F: of what is tested, and of what it is held against.
struct FDegrees {
  double tested;
  double rest;
};

// The share of F above a value.
double f_share_above(double value, const FDegrees& degrees);

// The share of the standard normal distribution below a value, and further from 0 on both sides.
double normal_share(double z);
double normal_share_beyond(double z);

}  // namespace commonweal::methods
