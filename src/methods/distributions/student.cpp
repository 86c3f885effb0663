#include "methods/distributions/student.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"
#include "base/normal_quantile.hpp"
#include "methods/distributions/incomplete_beta.hpp"
#include "methods/distributions/root.hpp"

namespace commonweal::methods {
namespace {

double density(double t, double degrees) {
  return beta_density_term(0.5, degrees / 2, t * t / (degrees + t * t)) / std::abs(t);
}

// The first terms of the deviate's series about the normal one (Abramowitz and Stegun 26.7.5): only
// a start, and none where it cannot serve.
double first_guess(double share, double degrees) {
  const double z = base::normal_quantile(share);
  return z + (z * z * z + z) / (4 * degrees);
}

}  // namespace

double student_share_beyond(double t, double degrees) {
  CW_CHECK(degrees > 0);
  if (std::isinf(t)) return 0;
  const double square = t * t;
  return beta_share(degrees / 2, 0.5,
                    {.below = degrees / (degrees + square), .above = square / (degrees + square)});
}

double student_share(double t, double degrees) {
  const double beyond = student_share_beyond(t, degrees) / 2;
  return t < 0 ? beyond : 1 - beyond;
}

double student_quantile(double share, double degrees) {
  CW_CHECK(0 < share && share < 1 && degrees > 0);
  if (share == 0.5) return 0;
  const double beyond = 2 * std::min(share, 1 - share);
  const double t = falling_root(
      [&](double at) {
        return Slope{.value = student_share_beyond(at, degrees) - beyond,
                     .slope = -2 * density(at, degrees)};
      },
      first_guess(1 - beyond / 2, degrees));
  return share < 0.5 ? -t : t;
}

}  // namespace commonweal::methods
