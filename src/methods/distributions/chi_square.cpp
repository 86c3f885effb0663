#include "methods/distributions/chi_square.hpp"

#include <cmath>
#include <numbers>

#include "base/check.hpp"
#include "base/normal_quantile.hpp"
#include "methods/distributions/incomplete_beta.hpp"
#include "methods/distributions/root.hpp"

namespace commonweal::methods {
namespace {

// Wilson and Hilferty (1931): only a start.
double first_guess(double share, double degrees) {
  const double part = 2 / (9 * degrees);
  const double root = 1 - part + base::normal_quantile(share) * std::sqrt(part);
  return degrees * root * root * root;
}

}  // namespace

double chi_square_share_above(double value, double degrees) {
  return gamma_shares(degrees / 2, value / 2).above;
}

double chi_square_quantile(double share, double degrees) {
  CW_CHECK(0 < share && share < 1 && degrees > 0);
  return falling_root(
      [&](double at) {
        const GammaShares shares = gamma_shares(degrees / 2, at / 2);
        // By the smaller share, whose digits are all there.
        const double apart = share < 0.5 ? share - shares.below : shares.above - (1 - share);
        return Slope{.value = apart, .slope = -gamma_density_term(degrees / 2, at / 2) / at};
      },
      first_guess(share, degrees));
}

double f_share_above(double value, const FDegrees& degrees) {
  if (!(value > 0)) return 1;
  if (std::isinf(value)) return 0;
  const double tested = degrees.tested * value;
  const double all = tested + degrees.rest;
  return beta_share(degrees.rest / 2, degrees.tested / 2,
                    {.below = degrees.rest / all, .above = tested / all});
}

double normal_share(double z) { return 0.5 * std::erfc(-z / std::numbers::sqrt2); }

double normal_share_beyond(double z) { return std::erfc(std::abs(z) / std::numbers::sqrt2); }

}  // namespace commonweal::methods
