#include "methods/distributions/incomplete_beta.hpp"

#include <cmath>
#include <numbers>

#include "base/check.hpp"

namespace commonweal::methods {
namespace {

constexpr int kTerms = 100'000;
constexpr double kTiny = 1e-300;
constexpr double kDigits = 1e-16;

// log(n!) less Stirling's formula, for n above 0 that need not be whole (Loader 2000, section 4;
// the series is Abramowitz and Stegun 6.1.41).
double stirling_error(double n) {
  if (n <= 15) {
    constexpr double kHalfLogOfTwoPi = 0.918938533204672741780329736406;
    return std::lgamma(n + 1) - (n + 0.5) * std::log(n) + n - kHalfLogOfTwoPi;
  }
  const double square = n * n;
  return (1.0 / 12 -
          (1.0 / 360 -
           (1.0 / 1260 - (1.0 / 1680 - (1.0 / 1188 - 691.0 / 360360 / square) / square) / square) /
               square) /
              square) /
         n;
}

// x log(x / mean) + mean - x, without the cancellation where they are near (Loader 2000, section
// 3).
double deviance(double x, double mean) {
  const double apart = x - mean;
  if (std::abs(apart) >= 0.1 * (x + mean)) return x * std::log(x / mean) + mean - x;
  const double ratio = apart / (x + mean);
  double sum = apart * ratio;
  double power = 2 * x * ratio;
  for (int j = 1; j < 1000; ++j) {
    power *= ratio * ratio;
    const double next = sum + power / (2 * j + 1);
    if (next == sum) break;
    sum = next;
  }
  return sum;
}

double beta_term_at(double a, double b, const BetaPlace& at) {
  const double n = a + b;
  const double exponent = stirling_error(n) - stirling_error(a) - stirling_error(b) -
                          deviance(a, n * at.below) - deviance(b, n * at.above);
  return std::exp(exponent) * std::sqrt(a * b / (2 * std::numbers::pi * n));
}

// Lentz's way of a continued fraction: multiplies `value` by what a term adds, true when settled.
class Fraction {
 public:
  explicit Fraction(double first) : value_(first), upper_(first) {}

  bool is_settled_by(double above, double below) {
    lower_ = 1 / kept_from_zero(below + above * lower_);
    upper_ = kept_from_zero(below + above / upper_);
    const double factor = upper_ * lower_;
    value_ *= factor;
    return std::abs(factor - 1) <= kDigits;
  }

  double value() const { return value_; }

 private:
  static double kept_from_zero(double x) { return std::abs(x) < kTiny ? kTiny : x; }

  double value_;
  double upper_;
  double lower_ = 0;
};

// 26.5.8: the share, for x below about a / (a + b), where it converges fast.
double beta_fraction(double a, double b, const BetaPlace& at) {
  const double x = at.below;
  Fraction fraction(1);
  for (int m = 0; m < kTerms; ++m) {
    const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    const double even = (m + 1) * (b - m - 1) * x / ((a + 2 * m + 1) * (a + 2 * m + 2));
    if (fraction.is_settled_by(odd, 1) && m > 0) break;
    if (fraction.is_settled_by(even, 1)) break;
  }
  return beta_term_at(a, b, at) / (a * fraction.value());
}

// 6.5.29.
double gamma_series(double a, double x) {
  double term = 1;
  double sum = 1;
  for (int n = 1; n < kTerms && term > sum * kDigits; ++n) sum += term *= x / (a + n);
  return gamma_density_term(a, x) * sum / a;
}

// 6.5.31, in its even part.
double gamma_fraction(double a, double x) {
  Fraction fraction(x + 1 - a);
  for (int n = 1; n < kTerms; ++n) {
    if (fraction.is_settled_by(-n * (n - a), x + 2 * n + 1 - a)) break;
  }
  return gamma_density_term(a, x) / fraction.value();
}

}  // namespace

double beta_share(double a, double b, const BetaPlace& at) {
  CW_CHECK(a > 0 && b > 0);
  if (at.below <= 0) return 0;
  if (at.above <= 0) return 1;
  if (at.below * (a + b + 2) < a + 1) return beta_fraction(a, b, at);
  return 1 - beta_fraction(b, a, {.below = at.above, .above = at.below});
}

double beta_density_term(double a, double b, double x) {
  return beta_term_at(a, b, {.below = x, .above = 1 - x});
}

double gamma_density_term(double a, double x) {
  return std::exp(-stirling_error(a) - deviance(a, x)) * std::sqrt(a / (2 * std::numbers::pi));
}

GammaShares gamma_shares(double a, double x) {
  CW_CHECK(a > 0);
  if (x <= 0) return {.below = 0, .above = 1};
  if (std::isinf(x)) return {.below = 1, .above = 0};
  if (x < a + 1) {
    const double below = gamma_series(a, x);
    return {.below = below, .above = 1 - below};
  }
  const double above = gamma_fraction(a, x);
  return {.below = 1 - above, .above = above};
}

}  // namespace commonweal::methods
