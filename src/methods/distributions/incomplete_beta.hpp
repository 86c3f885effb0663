#pragma once

// The incomplete beta and gamma functions, from which Student's t, F and chi-square come. By
// continued fractions and series (Abramowitz and Stegun 1964, 26.5.8, 6.5.29 and 6.5.31), with the
// leading term by Loader's saddle point (2000), which keeps its digits where the parameters are
// large and gamma functions cancel.

namespace commonweal::methods {

// A place between 0 and 1 and what is left, each with its own digits.
struct BetaPlace {
  double below;
  double above;
};

// The share of a beta distribution below `at`. Requires a and b above 0.
double beta_share(double a, double b, const BetaPlace& at);

// x^a (1-x)^b / B(a, b).
double beta_density_term(double a, double b, double x);

struct GammaShares {
  double below;
  double above;
};

// The shares of a gamma distribution of scale 1 below and above `x`. Requires a above 0.
GammaShares gamma_shares(double a, double x);

// x^a e^-x / gamma(a).
double gamma_density_term(double a, double x);

}  // namespace commonweal::methods
