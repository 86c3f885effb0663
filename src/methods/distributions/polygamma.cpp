#include "methods/distributions/polygamma.hpp"

#include <cmath>

#include "methods/distributions/root.hpp"

namespace commonweal::methods {
namespace {

constexpr double kFar = 10;

// The third derivative, for Newton's steps alone.
double tetragamma(double x) {
  double sum = 0;
  for (; x < kFar; ++x) sum -= 2 / (x * x * x);
  const double y = 1 / (x * x);
  return sum - y * (1 + 1 / x + y * (0.5 - y * (1.0 / 6 - y * (1.0 / 6))));
}

}  // namespace

double digamma(double x) {
  double sum = 0;
  for (; x < kFar; ++x) sum -= 1 / x;
  const double y = 1 / (x * x);
  const double series =
      y *
      (1.0 / 12 -
       y * (1.0 / 120 - y * (1.0 / 252 - y * (1.0 / 240 - y * (1.0 / 132 - y * (691.0 / 32760))))));
  return sum + std::log(x) - 0.5 / x - series;
}

double trigamma(double x) {
  double sum = 0;
  for (; x < kFar; ++x) sum += 1 / (x * x);
  const double y = 1 / (x * x);
  const double series =
      y * (1.0 / 6 -
           y * (1.0 / 30 - y * (1.0 / 42 - y * (1.0 / 30 - y * (5.0 / 66 - y * (691.0 / 2730))))));
  return sum + (1 + 0.5 / x + series) / x;
}

double trigamma_inverse(double value) {
  // About 1 / x where x is large and 1 / x^2 where it is small.
  const double guess = value > 1 ? 1 / std::sqrt(value) : 1 / value + 0.5;
  return falling_root([&](double x) { return Slope{trigamma(x) - value, tetragamma(x)}; }, guess);
}

}  // namespace commonweal::methods
